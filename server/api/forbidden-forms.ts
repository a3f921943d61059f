import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type ValueNode,
  visit,
} from 'graphql';

/**
 * Forms of SDL that @neo4j/graphql 7.6.3 protects less than they say. Versions from 7.6.7 on have them mended: move there when it can
 * be had, and keep this until then.
 *
 * - CVE-2026-92681: `@authentication` does not reach a `@cypher` field of Query or Mutation.
 * - CVE-2026-92682: `none` in an `@authorization` filter behaves as `some`.
 * - CVE-2026-92683: of several conditions in `@authentication(jwt: {…})` only the first counts.
 */
export function findForbiddenForms(sdl: DocumentNode): string[] {
  const found: string[] = [];
  const rootFields = (type: ObjectTypeDefinitionNode | ObjectTypeExtensionNode) => {
    if (!/^(Query|Mutation|Subscription)$/.test(type.name.value)) return;
    for (const field of type.fields ?? []) {
      if (!field.directives?.some(({ name }) => name.value === 'cypher')) continue;
      found.push(
        `${type.name.value}.${field.name.value}: no @cypher here, nothing would authenticate it; write a resolver`,
      );
    }
  };
  visit(sdl, {
    ObjectTypeDefinition: rootFields,
    ObjectTypeExtension: rootFields,
    Directive(directive) {
      const name = directive.name.value;
      if (/^(authorization|subscriptionsAuthorization)$/.test(name) && mentions(directive, 'none')) {
        found.push(`@${name}: "none" would behave as "some"; write NOT: { …: { some: … } }`);
      }
      const jwt = argument(directive, 'jwt');
      if (name === 'authentication' && jwt?.kind === Kind.OBJECT && jwt.fields.length > 1) {
        found.push(
          '@authentication: of several conditions only the first would count; write jwt: { AND: [{…}, {…}] }',
        );
      }
    },
  });
  return found;
}

const argument = (directive: DirectiveNode, name: string): ValueNode | undefined =>
  directive.arguments?.find((one) => one.name.value === name)?.value;

function mentions(directive: DirectiveNode, name: string): boolean {
  let isMentioned = false;
  visit(directive, {
    ObjectField(field) {
      if (field.name.value === name) isMentioned = true;
    },
  });
  return isMentioned;
}
