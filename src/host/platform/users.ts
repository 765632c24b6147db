import { ServiceRefusal } from './execution.ts';

export interface User {
  email: string;
  /** Language of the account, such as `fr` or `en-GB`. */
  locale: string;
  /** True for a person who may only look: every write is refused. */
  viewOnly?: boolean;
  /** Scopes that the person has granted; all of the manifest's when absent. */
  grantedScopes?: readonly string[];
}

export interface Users {
  find(email: string): User;
  first(): User;
  list(): User[];
}

export function createUsers(users: readonly User[]): Users {
  const byEmail = new Map(users.map((user) => [user.email, user]));
  const [first] = users;
  if (!first) throw new Error('The host needs at least one user.');
  return {
    find: (email) => {
      const user = byEmail.get(email);
      if (!user) throw new ServiceRefusal(`${email} is not a user of this host.`);
      return user;
    },
    first: () => first,
    list: () => [...users],
  };
}
