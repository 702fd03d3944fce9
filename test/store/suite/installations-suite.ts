import type { Installation } from '@slack/bolt';
import { UserError } from '../../../src/errors.js';
import type { Bench } from './bench.js';

/** Of one workspace, with a token that no byte of a database may show. */
export const installationOf = (team: string, token = 'xoxb-a-token'): Installation => ({
  team: { id: team, name: 'A team' },
  enterprise: undefined,
  user: { id: 'U1', token: undefined, scopes: undefined },
  bot: {
    id: 'B1',
    userId: 'U9',
    token,
    refreshToken: 'xoxe-refresh',
    expiresAt: 1_800_000_000,
    scopes: ['chat:write'],
  },
  appId: 'A1',
  tokenType: 'bot',
  authVersion: 'v2',
  isEnterpriseInstall: false,
});

/** Of a whole organisation. */
const organisation: Installation = {
  ...installationOf('T0'),
  team: undefined,
  enterprise: { id: 'E1', name: 'Trusts' },
  isEnterpriseInstall: true,
};

export function installationsSuite({ open }: Bench): void {
  const ofTeam = (teamId: string) => ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false });

  test('an installation comes back whole, after a new start too', async () => {
    const before = await open('a secret');
    await before.installations.save(installationOf('T1'));
    await before.close();
    const { installations } = await open('a secret');
    expect(await installations.find(ofTeam('T1'))).toEqual(installationOf('T1'));
    expect(await installations.find(ofTeam('T2'))).toBeNull();
  });

  test('one of a whole organisation is found by any of its workspaces, and by no workspace alone', async () => {
    const { installations } = await open('a secret');
    await installations.save(organisation);
    expect(await installations.find({ teamId: 'T5', enterpriseId: 'E1', isEnterpriseInstall: true })).toEqual(
      organisation,
    );
    expect(await installations.find({ teamId: 'T5', enterpriseId: 'E1', isEnterpriseInstall: false })).toBeNull();
    expect(
      await installations.find({ teamId: undefined, enterpriseId: undefined, isEnterpriseInstall: true }),
    ).toBeNull();
  });

  test('a new one takes the place of the old one of its workspace', async () => {
    const { installations } = await open('a secret');
    for (const installation of [installationOf('T2'), installationOf('T1'), installationOf('T1', 'xoxb-new')]) {
      await installations.save(installation);
    }
    expect(await installations.list()).toEqual([installationOf('T1', 'xoxb-new'), installationOf('T2')]);
  });

  test('a deleted one is gone, and no other', async () => {
    const { installations } = await open('a secret');
    await installations.save(installationOf('T1'));
    await installations.save(installationOf('T2'));
    await installations.delete(ofTeam('T1'));
    expect(await installations.list()).toEqual([installationOf('T2')]);
  });

  test('without a secret none is kept, nor read', async () => {
    const { installations } = await open();
    const refusal = await installations.save(installationOf('T1')).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect(String(refusal)).toContain('cannot be kept without a secret: set SLACK_STATE_SECRET');
    expect([await installations.find(ofTeam('T1')), await installations.list()]).toEqual([null, []]);
    await (await open('a secret')).installations.save(installationOf('T1'));
    await expect(installations.find(ofTeam('T1'))).rejects.toThrow(UserError);
  });

  test('another secret is said when the store is opened, and does no harm', async () => {
    await (await open('a secret')).installations.save(installationOf('T1'));
    const refusal = await open('another secret').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect(String(refusal)).toBe(
      'UserError: The Slack installations that are kept cannot be read with this secret: set SLACK_STATE_SECRET to what it was when they were made.',
    );
    const { installations } = await open('a secret');
    expect(await installations.list()).toEqual([installationOf('T1')]);
  });

  test('as long as none is kept, the secret may change', async () => {
    await (await open('a secret')).close();
    const { installations } = await open('another secret');
    await installations.save(installationOf('T1'));
    expect(await installations.list()).toEqual([installationOf('T1')]);
  });
}
