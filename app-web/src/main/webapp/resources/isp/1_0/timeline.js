/*
 * PrimeFaces draws a timeline with the protection of vis-timeline against foreign markup switched off, which that says in
 * the console of the browser. What people have written comes escaped from the server, and would be read as markup once more
 * in the words beside the pointer: here the protection stays on, and lets through what our page makes, a link.
 */
(() => {
  'use strict';

  const protection = { disabled: false, filterOptions: { whiteList: { a: ['href', 'title'] } } };

  window.ispTimeline = function () {
    Object.defineProperty(this.cfg.opts, 'xss', { enumerable: true, get: () => protection, set: () => {} });
  };
})();
