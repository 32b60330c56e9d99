// Plain links that open a post in Google Classroom or in Microsoft Teams; no script of theirs is loaded.

/** What is posted. */
export interface Post {
  /** The link of the class. */
  readonly link: string;
  readonly title: string;
  readonly text: string;
}

// As documented for Teams, in characters; Google names no limits.
const longestTitle = 50;
const longestText = 200;

const cut = (text: string, most: number): string => Array.from(text).slice(0, most).join('');

/** Widely used, promised by nobody: https://developers.google.com/classroom/guides/sharebutton knows only a script. */
export const classroomLink = ({ link, title }: Post): string =>
  `https://classroom.google.com/share?${new URLSearchParams({ url: link, title }).toString()}`;

/** https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps */
export function teamsLink({ link, title, text }: Post): string {
  const fields = {
    ...{ href: link, msgText: cut(text, longestText) },
    ...{ assignTitle: cut(title, longestTitle), assignInstr: cut(text, longestText) },
  };
  return `https://teams.microsoft.com/share?${new URLSearchParams(fields).toString()}`;
}
