import { asianSegmentation } from './asian-segmentation.js';
import { centralSegmentation } from './central-segmentation.js';
import { northernSegmentation } from './northern-segmentation.js';
import type { SegmentationRules } from './segmentation-rules.js';
import { southernSegmentation } from './southern-segmentation.js';

/** Full stops of languages that have no file of their own yet, by tag. */
export const PLAIN_SEGMENTATION: Readonly<Record<string, SegmentationRules>> = {
  ...northernSegmentation,
  ...centralSegmentation,
  ...southernSegmentation,
  ...asianSegmentation,
};
