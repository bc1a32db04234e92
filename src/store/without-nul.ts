import {
  OperationNodeTransformer,
  type KyselyPlugin,
  type PrimitiveValueListNode,
  type QueryId,
  type ValueNode,
} from 'kysely';

const NUL = /\0/g;

class NulReplacer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode, id?: QueryId): ValueNode {
    return { ...super.transformValue(node, id), value: cleaned(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode, id?: QueryId): PrimitiveValueListNode {
    return { ...super.transformPrimitiveValueList(node, id), values: node.values.map(cleaned) };
  }
}

/**
 * PostgreSQL refuses NUL in a text, libsql ends the text there. What people type is stored as JSON, which writes NUL as \u0000;
 * everywhere else (an id from an address, a name at the door) it becomes U+FFFD, and nothing is found by it.
 */
export function withoutNul(): KyselyPlugin {
  const replacer = new NulReplacer();
  return {
    transformQuery: ({ node, queryId }) => replacer.transformNode(node, queryId),
    transformResult: ({ result }) => Promise.resolve(result),
  };
}

function cleaned(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replace(NUL, '\ufffd') : value;
}
