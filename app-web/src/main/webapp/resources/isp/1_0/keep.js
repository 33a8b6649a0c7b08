/*
 * What is typed is not lost: it is kept in this tab, for this person and this page, until it has been sent; and a session
 * says when it ends. A page that the server has forgotten, or a session that ended, leads back to the same page, where the
 * text is put in its place again.
 */
(function () {
  "use strict";

  var PREFIX = "isp.kept|";
  var ENDS = "isp.ends";
  var WARN = 120000;
  var place = null;
  var mine = "";
  var here = "";

  /* A browser may forbid to keep anything: then nothing is kept. */
  function storage(name) {
    try {
      window[name].getItem(ENDS);
      return window[name];
    } catch (forbidden) {
      return { length: 0, key: function () { return null; }, getItem: function () { return null; }, setItem: function () {}, removeItem: function () {} };
    }
  }
  var tab = storage("sessionStorage");
  var browser = storage("localStorage");

  /* ---- what was typed, by person, page and field: {v: value, l: label, p: sent and not yet answered} ---- */

  function keys(prefix) {
    return Array.from({ length: tab.length }, function (none, at) { return tab.key(at); }).filter(
      function (key) { return key.indexOf(prefix) === 0; });
  }
  function read(key) { return JSON.parse(tab.getItem(key)); }
  function write(key, entry) {
    try { tab.setItem(key, JSON.stringify(entry)); } catch (full) { /* what is there stays there */ }
  }
  function forget(key) { tab.removeItem(key); }

  function isTicked(field) { return field.type === "checkbox" || field.type === "radio"; }

  function isKept(field) {
    return field.form && field.matches("textarea, select, input") && (field.name || field.id) && !field.readOnly &&
      !/^(hidden|password|file|submit|button|reset|image|search)$/.test(field.type) &&
      !field.matches("[data-puts], [data-narrow], [data-choose], [data-date], [name=row], [name=all]") &&
      (field.form.method === "post" || field.closest("[data-bulk-bar]"));
  }

  /* Rows may come and go, so a field in a row is known by what the row is about. */
  function keyOf(field) {
    var owner = field.closest("[data-of], .doubt[id], .item[id]");
    var name = field.name || field.id;
    /* The name as Faces makes it begins with the place of the form: only that is left out. */
    var inRow = name.indexOf(field.form.id + ":") === 0 ? name.slice(field.form.id.lastIndexOf(":") + 1) : name;
    var known = owner ? (owner.dataset.of || owner.id) + "/" + inRow : name;
    return here + known + (isTicked(field) ? "=" + field.value : "");
  }

  function fields() {
    return Array.from(document.querySelectorAll("textarea, select, input")).filter(isKept);
  }

  function valueOf(field) {
    return isTicked(field) ? field.checked : field.multiple ? Array.from(field.selectedOptions).map(
      function (option) { return option.value; }).join("\n") : field.value;
  }

  function put(field, value) {
    if (isTicked(field)) {
      field.checked = value;
    } else if (field.multiple) {
      Array.from(field.options).forEach(function (option) { option.selected = value.split("\n").indexOf(option.value) >= 0; });
    } else {
      field.value = value;
      if (field.value !== value) { return false; }
    }
    for (var at = field.parentElement; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") { at.open = true; }
    }
    return true;
  }

  function labelOf(field) {
    var label = field.labels && field.labels[0] && !isTicked(field) ? field.labels[0].textContent : field.getAttribute("aria-label");
    return (label || (field.labels && field.labels[0] ? field.labels[0].textContent : "")).trim();
  }

  function keep(event) {
    var field = event.target;
    if (!mine || !isKept(field)) { return; }
    /* Of a group of radio buttons one is on and the others are off. */
    (field.type === "radio" ? fields().filter(function (one) { return one.name === field.name && one.form === field.form; }) : [field])
      .forEach(function (one) { write(keyOf(one), { v: valueOf(one), l: labelOf(one) }); });
  }

  function said() { return document.querySelector("#says .error, #says .fatal, #says .warn"); }

  function pending(prefix, on) {
    keys(prefix).forEach(function (key) {
      var entry = read(key);
      if (Boolean(entry.p) !== on) { entry.p = on; write(key, entry); }
    });
  }

  /* Sent: whether it arrived is seen from what comes back. */
  function sent(isSent) {
    fields().filter(isSent).forEach(function (field) {
      var entry = tab.getItem(keyOf(field)) && read(keyOf(field));
      if (entry) { entry.p = true; write(keyOf(field), entry); }
    });
  }

  /* Done: what the page still shows as it was sent is still being written; everything else has been taken. */
  function taken() {
    var shown = {};
    fields().forEach(function (field) { shown[keyOf(field)] = valueOf(field); });
    keys(mine).filter(function (key) { return read(key).p; }).forEach(function (key) {
      var entry = read(key);
      if (key.indexOf(here) === 0 && key in shown && shown[key] === entry.v) {
        entry.p = false;
        write(key, entry);
      } else {
        forget(key);
      }
    });
  }

  /* Puts what is kept into fields that do not show it; returns those that now do. */
  function restore() {
    return fields().filter(function (field) {
      var key = keyOf(field);
      var entry = tab.getItem(key) && read(key);
      if (!entry || entry.p) { return false; }
      if (valueOf(field) === entry.v) { return false; }
      return put(field, entry.v);
    });
  }

  function tell(restored) {
    var note = document.getElementById("keptAgain");
    var shown = fields().map(keyOf);
    var homeless = keys(here).filter(function (key) {
      var entry = read(key);
      return shown.indexOf(key) < 0 && !entry.p && typeof entry.v === "string" && entry.v.trim();
    });
    var names = note.querySelector("[data-names]");
    if (restored.length) {
      names.textContent = restored.map(labelOf).filter(function (name, at, all) { return name && all.indexOf(name) === at; }).join(", ");
    }
    var list = note.querySelector("dl");
    list.replaceChildren();
    homeless.forEach(function (key) {
      var term = document.createElement("dt");
      var text = document.createElement("dd");
      term.textContent = read(key).l;
      text.textContent = read(key).v;
      text.className = "said";
      list.append(term, text);
    });
    note.querySelector("[data-restored]").hidden = !restored.length;
    note.querySelector("[data-homeless]").hidden = !homeless.length;
    note.hidden = !restored.length && !homeless.length;
    note.querySelector("[data-forget]").onclick = function () {
      keys(here).forEach(forget);
      restored.forEach(function (field) { if (field.isConnected) { reset(field); } });
      note.hidden = true;
      document.getElementById("main").focus();
    };
    /* A draft that the server keeps is kept there again. */
    restored.forEach(function (field) { field.dispatchEvent(new Event("input", { bubbles: true })); });
  }

  function reset(field) {
    if (isTicked(field)) {
      field.checked = field.defaultChecked;
    } else if (field.options) {
      Array.from(field.options).forEach(function (option) { option.selected = option.defaultSelected; });
      if (field.selectedIndex < 0 && !field.multiple) { field.selectedIndex = 0; }
    } else {
      field.value = field.defaultValue;
    }
  }

  /* ---- the session ---- */

  var latest = 0;
  var idle = 0;

  function lasts(seconds) { browser.setItem(ENDS, String(Math.min(Date.now() + seconds * 1000, latest))); }

  function watch() {
    var note = document.getElementById("sessionNote");
    var left = Number(browser.getItem(ENDS)) - Date.now();
    var ended = left <= 0;
    var ends = !ended && left <= WARN;
    var before = note.dataset.state || "";
    var state = ended ? "ended" : ends ? "ends" : "";
    if (ends) {
      note.querySelector("[data-at]").textContent = new Date(Date.now() + left).toLocaleTimeString(document.documentElement.lang,
        { hour: "2-digit", minute: "2-digit" });
    }
    if (state === before) { return; }
    note.dataset.state = state;
    note.querySelector("[data-ends]").hidden = !ends;
    note.querySelector("[data-ended]").hidden = !ended;
    note.hidden = !state;
  }

  function stay() {
    window.fetch(place.dataset.stay, { redirect: "manual", cache: "no-store" }).then(function (answer) {
      return answer.ok ? answer.json().then(function (said) { lasts(said.idle); }) : browser.setItem(ENDS, "0");
    }).catch(function () { /* no connection: the note stays, and so does the button */ }).then(watch);
  }

  function begin() {
    idle = Number(place.dataset.idle);
    latest = Date.now() + Number(place.dataset.latest) * 1000;
    lasts(idle);
    var note = document.getElementById("sessionNote");
    note.querySelector("[data-stay]").addEventListener("click", stay);
    note.querySelector("[data-return]").href = place.dataset.signIn + "?ended=true&page=" + encodeURIComponent(place.dataset.page);
    window.setInterval(watch, 1000);
    window.addEventListener("storage", watch);
    watch();
  }

  /* ---- the page ---- */

  document.addEventListener("DOMContentLoaded", function () {
    place = document.getElementById("place");
    if (!place) {
      /* Nobody is signed in: what was sent did not arrive. */
      pending(PREFIX, false);
      return;
    }
    mine = PREFIX + document.body.dataset.person + "|";
    here = mine + place.dataset.page + "|";
    /* Another person has signed in here: what is kept is none of theirs. */
    keys(PREFIX).filter(function (key) { return key.indexOf(mine) !== 0; }).forEach(forget);
    if (place.dataset.again === "true" || said()) { pending(mine, false); } else { taken(); }
    tell(restore());
    begin();
    document.addEventListener("input", keep);
    document.addEventListener("change", keep);
    document.addEventListener("submit", function (event) {
      if (event.target.action.endsWith("/sign-out")) {
        keys(PREFIX).forEach(forget);
        browser.setItem(ENDS, "0");
      } else {
        sent(function (field) { return field.form === event.target; });
      }
    });
    document.addEventListener("isp:sent", function (event) {
      fields().filter(function (field) { return event.target.contains(field); }).map(keyOf).forEach(forget);
    });
    if (window.jQuery) { ajax(window.jQuery(document)); }
  });

  function ajax(pages) {
    pages.on("pfAjaxSend", function (event, request, settings) {
      var data = settings.data;
      var names = data instanceof FormData ? data : new URLSearchParams(typeof data === "string" ? data : "");
      sent(function (field) { return field.name && names.has(field.form.id) && (isTicked(field) || names.has(field.name)); });
    });
    pages.on("pfAjaxComplete", function (event, request, settings, args) {
      /* The page that a redirect leads to knows what became of it. */
      if (args && args.redirect || /<redirect /.test(request.responseText || "")) { return; }
      if (request.status !== 200 || said()) {
        pending(mine, false);
      } else {
        lasts(idle);
        taken();
        var back = restore();
        if (back.length) { tell(back); }
      }
    });
    pages.on("pfAjaxError", function () { pending(mine, false); });
  }
})();
