/* What plain HTML cannot do: finding the same thing on the other side of the review, and showing that work goes on. */
(function () {
  "use strict";

  var isp = (window.isp = {});

  isp.busy = function (on) {
    document.querySelectorAll("[data-drop]").forEach(function (zone) {
      zone.classList.toggle("is-busy", on);
      zone.querySelectorAll(".busy-text").forEach(function (text) {
        text.textContent = on ? text.dataset.text : "";
      });
      if (on) { zone.querySelectorAll("[data-work]").forEach(watch); }
    });
  };

  /* How far the server is with what a page waits for; who does not want it any more says so. */
  function watch(place) {
    var text = place.querySelector(".busy-text");
    var address = place.dataset.address + "?name=" + encodeURIComponent(place.dataset.work);
    delete place.dataset.left;
    var asked = window.setInterval(function () {
      if (!place.closest(".is-busy")) { window.clearInterval(asked); return; }
      window.fetch(address, { cache: "no-store" }).then(function (answer) {
        return answer.status === 200 ? answer.json() : null;
      }).then(function (work) {
        if (work && place.dataset.left) { cancel(place); return; }
        if (work) { text.textContent = place.dataset.steps.replace("{0}", work.steps.toLocaleString(document.documentElement.lang)); }
      }).catch(function () { /* it is asked again */ });
    }, 500);
  }

  document.addEventListener("click", function (event) {
    var place = event.target.closest("[data-cancel]") && event.target.closest("[data-work]");
    if (!place) { return; }
    /* Said again until it ends: the server may not have begun yet. */
    place.dataset.left = "true";
    place.querySelector(".busy-text").textContent = place.dataset.cancelling;
    cancel(place);
  });

  function cancel(place) {
    window.fetch(place.dataset.address, { method: "POST",
      body: new URLSearchParams({ name: place.dataset.work, token: place.dataset.token }) }).catch(function () { /* said again */ });
  }

  function lit(elements) {
    document.querySelectorAll(".lit").forEach(function (old) { old.classList.remove("lit"); });
    elements.forEach(function (one) { one.classList.add("lit"); });
  }

  /* Everything of one of these names, outside the side the click came from. */
  function named(names, side) {
    return names.reduce(function (found, name) {
      return found.length ? found : Array.from(document.querySelectorAll('[data-name~="' + CSS.escape(name) + '"]')).filter(
        function (one) { return !side || !side.contains(one); });
    }, []);
  }

  function open(element) {
    for (var at = element; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") { at.open = true; }
    }
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-find]");
    var side = event.target.closest(".pane");
    if (link) {
      var found = named(link.dataset.find.split(" "), side);
      if (!found.length) { return; }
      event.preventDefault();
      lit(found);
      open(found[0]);
      found[0].scrollIntoView({ block: "center" });
      (found[0].closest(".doubt") || found[0]).focus({ preventScroll: true });
      return;
    }
    /* A click anywhere in an item's text shows its reading; a person selecting words is left alone. */
    var block = event.target.closest(".src-item");
    if (block && String(window.getSelection()) === "") {
      var card = document.getElementById("i-" + block.dataset.item);
      if (card) { lit([card, block]); card.scrollIntoView({ block: "nearest" }); }
    }
  });

  /* The words of a cell stand in the page once, for readers of the screen; the mouse gets them as a tooltip. */
  document.addEventListener("mouseover", function (event) {
    var cell = event.target.closest("td a[aria-label]");
    if (cell && !cell.title) { cell.title = cell.getAttribute("aria-label"); }
  });

  document.addEventListener("input", function (event) {
    if (!event.target.matches("[data-narrow]")) { return; }
    var wanted = event.target.value.trim().toLowerCase();
    event.target.closest("fieldset").querySelectorAll(".options li").forEach(function (option) {
      option.hidden = option.textContent.toLowerCase().indexOf(wanted) < 0 && !option.querySelector(":checked");
    });
  });

  /* After a part of the page was renewed the keyboard stays where it was: at the doubt, or at the item. */
  var at = null;
  document.addEventListener("click", function (event) {
    var place = event.target.closest(".doubt[id], .item[id]");
    at = place ? place.id : null;
  }, true);
  document.addEventListener("DOMContentLoaded", function () {
    if (!window.jQuery) { return; }
    window.jQuery(document).on("pfAjaxComplete", function () {
      var place = at && document.getElementById(at);
      if (place && !place.contains(document.activeElement)) { place.focus({ preventScroll: true }); }
    });
  });

  /* A file that is chosen or dropped is sent at once; one that is too large is not sent at all. */
  document.documentElement.classList.add("js");

  function send(input) {
    var zone = input.closest("[data-drop]");
    if (!input.files.length) { return; }
    if (Array.from(input.files).some(function (file) { return file.size > Number(zone.dataset.limit); })) {
      input.value = "";
      say(zone.dataset.tooLarge);
      return;
    }
    isp.busy(true);
    (zone.querySelector(".plain") || input.form.querySelector("[type=submit]")).click();
  }

  function say(text) {
    var list = document.createElement("ul");
    var item = document.createElement("li");
    item.className = "error";
    item.textContent = text;
    list.append(item);
    document.getElementById("says").replaceChildren(list);
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-drop] input[type=file]")) { send(event.target); }
  });

  /* Beside a form that sends it later, a file that is too large is refused at its field. */
  document.addEventListener("change", function (event) {
    var input = event.target;
    if (!input.matches("input[type=file][data-limit]")) { return; }
    var large = Array.from(input.files).some(function (file) { return file.size > Number(input.dataset.limit); });
    var told = input.closest(".field").querySelector("[data-refused]");
    if (told) { told.textContent = large ? "▲ " + input.dataset.tooLarge : ""; }
    if (large) { input.value = ""; }
  });

  ["dragenter", "dragover", "dragleave", "drop"].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var zone = event.target.closest && event.target.closest("[data-drop]");
      if (!zone) { return; }
      zone.classList.toggle("over", kind === "dragenter" || kind === "dragover");
      if (kind !== "dragleave") { event.preventDefault(); }
      if (kind === "drop" && event.dataTransfer.files.length) {
        var input = zone.querySelector("input[type=file]");
        input.files = event.dataTransfer.files;
        send(input);
      }
    });
  });

  /* What is typed is kept as a draft: a second after the last key, and when a field is left. */
  var keeping = null;

  function keep(form) {
    window.clearTimeout(keeping);
    keeping = null;
    if (document.body.contains(form)) { window[form.dataset.autosave](); }
  }

  document.addEventListener("input", function (event) {
    var form = event.target.closest("form[data-autosave]");
    if (!form || event.target.type === "file") { return; }
    window.clearTimeout(keeping);
    keeping = window.setTimeout(function () { keep(form); }, 1000);
  });
  document.addEventListener("change", function (event) {
    var form = event.target.closest("form[data-autosave]");
    if (form && keeping) { keep(form); }
  });

  /* A frequent reason is put into the text field beside it, after what is there already. */
  document.addEventListener("change", function (event) {
    var list = event.target;
    if (!list.matches("select[data-puts]") || !list.value) { return; }
    var text = list.form.querySelector(list.dataset.puts);
    text.value = (text.value.trim() ? text.value.trim() + "\n" : "") + list.value;
    list.selectedIndex = 0;
    text.focus();
  });

  document.addEventListener("DOMContentLoaded", function () {
    var told = document.querySelector("[data-focus]");
    if (told) { told.focus(); }
  });

  /*
   * The same for many rows: the ids go to the server in small parts, so that progress can be seen and one slow row holds
   * nobody up; every row says what became of it.
   */
  var PART = 20;
  var running = null;

  function chosen(bulk) {
    return Array.from(document.querySelectorAll("[data-bulk='" + bulk.id + "'] input[name=row]:checked"));
  }

  function outcome(id, css, text) {
    var cell = document.querySelector("tr[data-row='" + id + "'] .outcome");
    if (cell) { cell.className = "outcome " + css; cell.textContent = text; }
  }

  function next() {
    var bulk = running.bulk;
    var bar = bulk.querySelector("progress");
    bar.value = running.total - running.ids.length;
    bulk.querySelector(".count").textContent = bar.value + " / " + running.total;
    if (!running.ids.length) {
      bulk.querySelector(".said").textContent = bulk.dataset.done + ": " + running.done + (running.refused ? ", " + bulk.dataset.refused + ": " + running.refused : "");
      bulk.querySelectorAll("button").forEach(function (one) { one.disabled = false; });
      if (!running.refused) { bulk.dispatchEvent(new CustomEvent("isp:sent", { bubbles: true })); }
      running = null;
      return;
    }
    window[running.command]([
      { name: "ids", value: running.ids.splice(0, PART).join(",") },
      { name: "words", value: running.words }]);
  }

  /* Called with the answer to each part; an answer without rows is a failure the page has said already. */
  isp.bulkRows = function (args) {
    if (!running) { return; }
    (args && args.rows ? JSON.parse(args.rows) : []).forEach(function (row) {
      var box = document.querySelector("tr[data-row='" + row.id + "'] input[name=row]");
      if (row.done) {
        running.done++;
        outcome(row.id, "done", "✓ " + running.bulk.dataset.row);
        if (box) { box.checked = false; box.disabled = true; }
        document.querySelectorAll("tr[data-row='" + row.id + "'] button[data-command]").forEach(function (one) { one.hidden = true; });
      } else {
        running.refused++;
        outcome(row.id, "refused", "! " + row.why);
      }
    });
    if (!args || !args.rows) { running.ids = []; }
    next();
  };

  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-command]");
    if (!button || running) { return; }
    /* A button in a row does it for this row alone. */
    var row = button.closest("tr[data-row]");
    var bulk = row ? document.getElementById(row.closest("table").dataset.bulk) : button.closest("[data-bulk-bar]");
    var rows = row ? [row.querySelector("input[name=row]")] : chosen(bulk);
    var words = bulk.querySelector("textarea, input[type=text]");
    var said = words ? words.value.trim() : "";
    if (!rows.length) { say(bulk.dataset.nothing); return; }
    if (button.dataset.needsWords && !said) { say(bulk.dataset.needsReason); words.focus(); return; }
    document.getElementById("says").replaceChildren();
    running = { bulk: bulk, command: button.dataset.command, words: said, done: 0, refused: 0, total: rows.length,
      ids: rows.map(function (row) { return row.value; }) };
    bulk.querySelectorAll("button").forEach(function (one) { one.disabled = true; });
    bulk.querySelector("progress").max = rows.length;
    bulk.querySelector(".run").hidden = false;
    bulk.querySelector(".said").textContent = "";
    next();
  });

  document.addEventListener("change", function (event) {
    var table = event.target.closest("table[data-bulk]");
    if (!table) { return; }
    if (event.target.matches("input[name=all]")) {
      table.querySelectorAll("input[name=row]:not(:disabled)").forEach(function (row) { row.checked = event.target.checked; });
    }
  });

  /* Choices in groups: the tick of a group stands for those of its rows, its date for theirs. */
  function ticked(boxes, tick) {
    var on = Array.from(boxes).filter(function (box) { return box.checked; }).length;
    tick.checked = on > 0 && on === boxes.length;
    tick.indeterminate = on > 0 && on < boxes.length;
    return on;
  }

  document.addEventListener("change", function (event) {
    var form = event.target.closest("form[data-choices]");
    if (!form) { return; }
    var group = event.target.closest("[data-group]");
    if (event.target.matches("[data-choose=all], [data-choose=group]")) {
      (group || form).querySelectorAll("input[name=point]").forEach(function (box) { box.checked = event.target.checked; });
    } else if (event.target.matches("[data-date=group]")) {
      group.querySelectorAll("input[name^='due-']").forEach(function (date) { date.value = event.target.value; });
    }
    form.querySelectorAll("[data-group]").forEach(function (one) {
      ticked(one.querySelectorAll("input[name=point]"), one.querySelector("[data-choose=group]"));
    });
    form.querySelector("[data-chosen]").textContent =
      ticked(form.querySelectorAll("input[name=point]"), form.querySelector("[data-choose=all]"));
  });

  window.addEventListener("pageshow", function () { isp.busy(false); });

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) { window.print(); }
  });
})();
