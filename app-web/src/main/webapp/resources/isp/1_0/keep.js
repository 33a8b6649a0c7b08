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

  /* A browser may forbid to keep anything, or have no room: then it is kept as long as the page is shown. */
  function storage(name) {
    var shown = new Map();
    try { window[name].getItem(ENDS); } catch (forbidden) { name = null; }
    return {
      keys: function () { return Object.keys(name ? window[name] : {}).concat(Array.from(shown.keys())); },
      get: function (key) { return shown.has(key) ? shown.get(key) : name && window[name].getItem(key); },
      remove: function (key) { shown.delete(key); if (name) { window[name].removeItem(key); } },
      set: function (key, value) {
        try { window[name].setItem(key, value); shown.delete(key); } catch (full) { shown.set(key, value); }
      }
    };
  }
  var tab = storage("sessionStorage");
  var browser = storage("localStorage");

  /* ---- what was typed, by person, page and field: {v: value, l: label, p: sent and not yet answered} ---- */

  function keys(prefix) { return tab.keys().filter(function (key) { return key.indexOf(prefix) === 0; }); }
  function read(key) { return JSON.parse(tab.get(key)); }
  function write(key, entry) { tab.set(key, JSON.stringify(entry)); }
  function forget(key) { tab.remove(key); }

  function isTicked(field) { return field.type === "checkbox" || field.type === "radio"; }

  function isKept(field) {
    return field.form && field.matches("textarea, select, input") && (field.name || field.id) && !field.readOnly &&
      !/^(hidden|password|file|submit|button|reset|image|search)$/.test(field.type) &&
      !field.matches("[data-puts], [data-narrow], [data-choose], [data-date], [name=row], [name=all], [autocomplete=one-time-code]") &&
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

  /* As the server sent it: there is nothing of the person's in it. */
  function isAsSent(field) {
    return isTicked(field) ? field.checked === field.defaultChecked : field.options ? Array.from(field.options).every(
      function (option, at) { return option.selected === (option.defaultSelected || at === first(field)); })
      : field.value === field.defaultValue;
  }

  /* What a list without a chosen entry shows. */
  function first(list) {
    return list.multiple || Array.from(list.options).some(function (option) { return option.defaultSelected; }) ? -1 : 0;
  }

  function keep(event) {
    var field = event.target;
    if (!mine || !isKept(field)) { return; }
    /* Of a group of radio buttons one is on and the others are off. */
    (field.type === "radio" ? fields().filter(function (one) { return one.name === field.name && one.form === field.form; }) : [field])
      .forEach(function (one) {
        if (isAsSent(one)) { forget(keyOf(one)); } else { write(keyOf(one), { v: valueOf(one), l: labelOf(one) }); }
      });
  }

  function said() { return document.querySelector("#says .error, #says .fatal, #says .warn"); }

  /* What was sent did not arrive. */
  function unsent(prefix) {
    keys(prefix).forEach(function (key) {
      var entry = read(key);
      if (entry.p) { entry.p = false; write(key, entry); }
    });
  }

  /* Sent: whether it arrived is seen from what comes back. */
  function sent(isSent) {
    fields().filter(isSent).forEach(function (field) {
      var entry = read(keyOf(field));
      if (entry) { entry.p = true; write(keyOf(field), entry); }
    });
  }

  /* Done: what a person typed and the page still shows is still being written; everything else has been taken. */
  function taken() {
    var shown = {};
    fields().forEach(function (field) { if (!isAsSent(field)) { shown[keyOf(field)] = valueOf(field); } });
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
      var entry = read(key);
      if (!entry || entry.p) { return false; }
      if (valueOf(field) !== entry.v) { return put(field, entry.v); }
      /* The server has it by now. */
      if (isAsSent(field)) { forget(key); }
      return false;
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
      names.replaceChildren();
      var seen = [];
      restored.filter(function (field) { return seen.indexOf(labelOf(field)) < 0 && seen.push(labelOf(field)); }).forEach(function (field) {
        var link = document.createElement("a");
        link.href = "#" + field.id;
        link.textContent = labelOf(field) || "…";
        link.addEventListener("click", function (event) { event.preventDefault(); field.focus(); });
        names.append(names.hasChildNodes() ? ", " : "", link);
      });
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
      Array.from(field.options).forEach(function (option, at) { option.selected = option.defaultSelected || at === first(field); });
    } else {
      field.value = field.defaultValue;
    }
  }

  /* ---- the session ---- */

  var latest = 0;
  var idle = 0;

  function lasts(seconds) { browser.set(ENDS, String(Math.min(Date.now() + seconds * 1000, latest))); }

  function watch() {
    var note = document.getElementById("sessionNote");
    var left = Number(browser.get(ENDS)) - Date.now();
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
      return answer.ok ? answer.json().then(function (said) { lasts(said.idle); }) : browser.set(ENDS, "0");
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

  /* By the button «back», or asked for again: no answer to what was sent has been shown. */
  function isComingBack() {
    var came = window.performance.getEntriesByType("navigation")[0];
    return Boolean(came) && came.type !== "navigate";
  }

  document.addEventListener("DOMContentLoaded", function () {
    place = document.getElementById("place");
    if (!place) {
      /* Nobody is signed in: what was sent did not arrive. */
      unsent(PREFIX);
      return;
    }
    mine = PREFIX + document.body.dataset.person + "|";
    here = mine + place.dataset.page + "|";
    /* Another person has signed in here: what is kept is none of theirs. */
    keys(PREFIX).filter(function (key) { return key.indexOf(mine) !== 0; }).forEach(forget);
    if (place.dataset.again === "true" || isComingBack() || said()) { unsent(mine); } else { taken(); }
    tell(restore());
    begin();
    document.addEventListener("input", keep);
    document.addEventListener("change", keep);
    document.addEventListener("submit", function (event) {
      if (event.target.action.endsWith("/sign-out")) {
        keys(PREFIX).forEach(forget);
        browser.set(ENDS, "0");
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
        unsent(mine);
      } else {
        document.getElementById("noAnswer").hidden = true;
        lasts(idle);
        taken();
        var back = restore();
        if (back.length) { tell(back); }
      }
    });
    pages.on("pfAjaxError", function () {
      unsent(mine);
      document.getElementById("noAnswer").hidden = false;
      /* PrimeFaces would leave the button waiting for ever. */
      Object.values(window.PrimeFaces.widgets).filter(function (one) { return one.jq && one.jq.hasClass("ui-state-loading"); })
        .forEach(function (one) { window.PrimeFaces.buttonEndAjaxDisabled(one, one.jq); });
    });
  }
})();
