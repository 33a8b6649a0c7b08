/*
 * What the tree of a roll-up lacks: its arrows are reached and moved by the keyboard, and say what they open.
 */
(() => {
  'use strict';

  const set = (element, name, value) => {
    if (element.getAttribute(name) !== value) {
      element.setAttribute(name, value);
    }
  };

  const name = (tree) => tree.querySelectorAll('.ui-treetable-toggler').forEach((arrow) => {
    set(arrow, 'role', 'button');
    set(arrow, 'tabindex', '0');
    set(arrow, 'aria-label', arrow.closest('td').textContent.trim());
    set(arrow, 'aria-expanded', arrow.closest('tr').getAttribute('aria-expanded') || 'false');
  });

  document.querySelectorAll('.ui-treetable').forEach((tree) => {
    name(tree);
    new MutationObserver(() => name(tree))
      .observe(tree, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-expanded'] });
    tree.addEventListener('keydown', (event) => {
      if (event.target.matches('.ui-treetable-toggler') && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        event.target.click();
      }
    });
  });
})();
