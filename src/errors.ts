/** The one kind of error whose message a person sees. Everything else is a fault of ours: logged, and answered with exit status 1. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
