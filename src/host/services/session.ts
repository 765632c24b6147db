import { call } from './door.ts';
import { Emulated } from './emulated.ts';

class User extends Emulated {
  private readonly email: string;

  constructor(email: string) {
    super();
    this.email = email;
  }

  getEmail(): string {
    return this.email;
  }
}

export class Session extends Emulated {
  getActiveUser(): User {
    return new User(call('Session.getActiveUser'));
  }

  getEffectiveUser(): User {
    return new User(call('Session.getEffectiveUser'));
  }

  getActiveUserLocale(): string {
    return call('Session.getActiveUserLocale');
  }

  getScriptTimeZone(): string {
    return call<{ scriptTimeZone: string }>('Host.environment').scriptTimeZone;
  }

  getTemporaryActiveUserKey(): string {
    return 'local-user';
  }
}
