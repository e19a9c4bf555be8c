// Queries side by side; they stay in this browser.
import {h} from '../page.js';

const KEY = 'newsgraph.tabs';
const MOST = 20;

/** What is kept: the texts, and which one is chosen. */
export function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY));
    if (Array.isArray(found?.texts) && found.texts.every(text => typeof text === 'string') && found.texts.length) return {texts: found.texts.slice(0, MOST), at: Math.min(found.at ?? 0, found.texts.length - 1)};
  } catch {
    return undefined; // a browser that keeps nothing
  }
  return undefined;
}

/** Opens a text: in the tab that has it, else in a new one. */
export function opened(text, tabs) {
  const at = tabs.texts.indexOf(text);
  if (at >= 0) return {...tabs, at};
  return {texts: [...tabs.texts, text].slice(-MOST), at: Math.min(tabs.texts.length, MOST - 1)};
}

export function keep(tabs) {
  try {
    localStorage.setItem(KEY, JSON.stringify(tabs));
  } catch {
    return; // they last as long as the page
  }
}

/** The first comment, else how the query begins. */
export function name(text) {
  const comment = /^#(?!view|param|group|defaultView)\s*(.+)$/m.exec(text)?.[1];
  const words = comment ?? text.replace(/^\s*(?:PREFIX.*|#.*)$/gim, '').trim().split('\n')[0];
  return words.length > 28 ? `${words.slice(0, 27)}…` : words || 'empty';
}

/** The row of tabs; choose, close and add are told the index. */
export function row(tabs, {choose, close, add}) {
  const arrows = event => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (!step) return;
    event.preventDefault();
    choose((tabs.at + step + tabs.texts.length) % tabs.texts.length, true);
  };
  return h('div', {class: 'tabs'}, h('div', {role: 'tablist', 'aria-label': 'Queries', onkeydown: arrows}, tabs.texts.map((text, at) => h('button', {role: 'tab', id: `tab-${at}`, class: 'tab',
    'aria-selected': String(at === tabs.at), 'aria-controls': 'editor', tabindex: at === tabs.at ? 0 : -1, onclick: () => choose(at)}, name(text)))),
  h('button', {class: 'quiet', onclick: add, id: 'add-tab'}, 'New query'),
  tabs.texts.length > 1 ? h('button', {class: 'quiet', onclick: () => close(tabs.at), id: 'close-tab'}, 'Close this one') : undefined);
}
