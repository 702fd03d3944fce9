/** A slash command as Slack sends it, as far as it is needed. */
export interface Command {
  readonly team_id: string;
  readonly channel_id: string;
  readonly user_id: string;
  readonly text: string;
  readonly trigger_id: string;
}

/** Who typed it, and where. */
export const placeOf = ({ team_id, channel_id, user_id }: Command) => ({
  workspace: team_id,
  channel: channel_id,
  user: user_id,
});
