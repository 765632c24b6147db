/** What Google's services throw: its text reads `Exception: …`. */
export class Exception extends Error {
  override name = 'Exception';
}
