// All of it is one file: whoever needs a part of it asks here, so that nothing pulls it in at the start.
const giving = () => import("./giving_page");

export const loadNotices = async () => (await giving()).Notices;
export const loadPersonHelping = async () => (await giving()).PersonHelping;
export const loadSuggestion = async () => (await giving()).Suggestion;
