/** Parameters that cannot stand for anything, such as the words of a fixed set: one of each kind, by the message that takes them. */
export const EXAMPLES: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  'changes/environment.ts thing': [
    'namespace',
    'repository',
    'secret_key',
    'certificate',
    'volume',
    'service',
    'load_balancer',
    'listener',
  ].map((kind) => ({ kind, name: 'cart' })),
  'environment/apply.ts plan.count': ['create', 'update', 'recreate', 'delete'].map((operation) => ({
    count: 2,
    operation,
  })),
}
