/** How long a link into the staff works, in milliseconds: long enough to be passed on by hand, too short to lie about. */
export const INVITATION_LIFE = 48 * 60 * 60_000;
