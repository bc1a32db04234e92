/** A view: the file `views/<name>.ejs` and the locals that its template may name. */
export interface View<M extends object> {
  readonly name: string;
  readonly locals: readonly (keyof M & string)[];
}

/** Declares a view beside the page's view-model type; a test renders each one with a sample. */
export function defineView<M extends object>(name: string, locals: readonly (keyof M & string)[]): View<M> {
  return { name, locals };
}
