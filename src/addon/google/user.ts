/** E-mail of the person at work; blank where Google does not tell it. */
export function userEmail(): string {
  return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
}
