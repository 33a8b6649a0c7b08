/*
 * What stands in a sheet and what is on its way to the server. A cell is shown as it was typed at once and sent as soon as
 * it is left; until the server has said that it is written it is kept in this tab, for this person, so that neither an ended
 * session nor a broken connection loses it. The table that shows all this is grid.js.
 */
(function () {
  "use strict";

  var RETRY = 5000;
  var FRESH = 60000;
  /* So many cells go at once. */
  var PART = 200;

  function same(one, other) {
    return one === other || String(one === null || one === undefined ? "" : one) === String(other === null || other === undefined ? "" : other);
  }

  function keyOf(row, column) { return row + "|" + column; }

  /* New rows are named here, so that a row sent twice is one. */
  function newKey() {
    return "~" + Array.from(window.crypto.getRandomValues(new Uint8Array(12)), function (one) { return (one % 36).toString(36); }).join("");
  }

  /*
   * The sheet of a control point. It tells what has changed: told.all() everything, told.cells(list) some cells,
   * told.state() how far the saving is.
   */
  window.isp.sheet = function (place, told) {
    var own = "isp.kept|" + document.body.dataset.person + "|sheet|" + place.dataset.point;
    var address = place.dataset.address + "?point=" + place.dataset.point;
    var sheet = { rows: [], columns: [], state: "", version: "0" };
    var byId = new Map();
    /* By row and column: {row, column, value, was, state: waits | refused | conflict, detail, stands}. */
    var pending = new Map();
    var dropped = new Set();
    var flying = null;
    var retry = null;
    var past = [];
    var future = [];
    /* A removed row that came back by undoing has another key. */
    var renamed = new Map();
    /* The rows that went out with the last report, and where they stood in it. */
    var sent = new Map();

    /* ---- what stands there ---- */

    function raw(row, column) {
      var value = row.cells[column];
      return value === undefined ? null : value;
    }

    sheet.value = function (row, column) {
      var mine = pending.get(keyOf(row.id, column));
      return mine ? mine.value : raw(row, column);
    };
    sheet.pending = function (row, column) { return pending.get(keyOf(row.id, column)); };
    sheet.row = function (id) { return byId.get(id); };
    sheet.isSent = function () { return sent.size > 0; };
    /* Where a row stood in what went out; -1: it was not in it. */
    sheet.sentAt = function (row) {
      var id = row.id;
      renamed.forEach(function (now, before) { if (now === row.id && sent.has(before)) { id = before; } });
      return sent.has(id) ? sent.get(id) : -1;
    };
    sheet.unsaved = function () { return Array.from(pending.values()); };
    sheet.canUndo = function () { return past.length > 0; };
    sheet.canRedo = function () { return future.length > 0; };
    sheet.saving = function () { return Boolean(flying); };

    function isNew(row) { return row.id.charAt(0) === "~" && !Object.keys(row.cells).length; }

    function isBlank(row) {
      return isNew(row) && sheet.columns.every(function (column) { return !pending.has(keyOf(row.id, column.key)); });
    }

    /* Behind all rows stands one to write in, where rows are free. */
    function endWithBlank() {
      var last = sheet.rows[sheet.rows.length - 1];
      if (sheet.free && sheet.writable && (!last || !isBlank(last))) { add(newKey()); }
    }

    /* Behind all rows, but before the one to write in. */
    function add(id) {
      var last = sheet.rows[sheet.rows.length - 1];
      return put(id, last && isBlank(last) ? sheet.rows.length - 1 : sheet.rows.length);
    }

    function put(id, index) {
      var row = { id: id, cells: {} };
      sheet.rows.splice(index, 0, row);
      byId.set(id, row);
      return row;
    }
    sheet.isBlank = isBlank;
    /* A row for one more line that somebody pastes. */
    sheet.addRow = function () { return put(newKey(), sheet.rows.length); };

    /* ---- kept in this tab ---- */

    function keep() {
      try {
        if (pending.size) {
          window.sessionStorage.setItem(own, JSON.stringify({ cells: sheet.unsaved() }));
        } else {
          window.sessionStorage.removeItem(own);
        }
      } catch (full) { /* kept as long as the page is shown */ }
    }

    function takeUp() {
      var kept = null;
      try { kept = JSON.parse(window.sessionStorage.getItem(own)); } catch (foreign) { /* nothing of ours */ }
      (kept ? kept.cells : []).forEach(function (cell) {
        if (!byId.has(cell.row) && sheet.free && cell.row.charAt(0) === "~") { add(cell.row); }
        cell.state = byId.has(cell.row) && sheet.writable ? "waits" : "refused";
        pending.set(keyOf(cell.row, cell.column), cell);
      });
    }

    /* ---- writing ---- */

    function set(row, column, value) {
      var key = keyOf(row.id, column);
      var before = pending.get(key);
      var was = before && before.state !== "conflict" ? before.was : raw(row, column);
      if (same(value, raw(row, column)) && !(flying && flying.cells.has(key))) {
        pending.delete(key);
      } else {
        pending.set(key, { row: row.id, column: column, value: value === "" ? null : value, was: was, state: "waits" });
      }
    }

    function rowOf(id) {
      var known = renamed.get(id) || id;
      var row = dropped.has(known) ? null : byId.get(known);
      if (!row && sheet.free) {
        row = add(newKey());
        renamed.set(id, row.id);
      }
      return row;
    }

    function apply(cells) {
      var changed = cells.filter(function (cell) {
        var row = rowOf(cell.row);
        if (row) { set(row, cell.column, cell.to); }
        return row;
      });
      endWithBlank();
      keep();
      return changed;
    }

    /* rows: those that go with it; born: those that it begins, which go when it is taken back. */
    function write(cells, rows) {
      var done = { cells: cells.filter(function (cell) { return !same(cell.from, cell.to); }), rows: rows || [] };
      done.born = Array.from(new Set(done.cells.map(function (cell) { return cell.row; }))).filter(function (id) {
        return byId.has(id) && isBlank(byId.get(id));
      });
      if (!done.cells.length && !done.rows.length) { return; }
      past.push(done);
      future = [];
      apply(done.cells);
      drop(done.rows);
      told.all();
      save();
    }

    /* Cells as somebody writes them, many at once: [{row, column, value}]; taken back as one. */
    sheet.write = function (cells) {
      write(cells.map(function (cell) {
        return { row: cell.row.id, column: cell.column, from: sheet.value(cell.row, cell.column), to: cell.value };
      }));
    };

    function drop(ids) {
      ids.map(function (id) { return renamed.get(id) || id; }).forEach(function (id) {
        var row = byId.get(id);
        if (!row) { return; }
        sheet.rows.splice(sheet.rows.indexOf(row), 1);
        if (isNew(row) && !(flying && flying.touched.has(id))) {
          byId.delete(id);
          sheet.columns.forEach(function (column) { pending.delete(keyOf(id, column.key)); });
        } else {
          dropped.add(id);
        }
      });
      endWithBlank();
      keep();
    }

    sheet.drop = function (rows) {
      var cells = [];
      rows.forEach(function (row) {
        sheet.columns.filter(function (column) { return !column.fixed; }).forEach(function (column) {
          cells.push({ row: row.id, column: column.key, from: sheet.value(row, column.key), to: null });
        });
      });
      write(cells, rows.map(function (row) { return row.id; }));
    };

    function turn(from, to, back) {
      var done = from.pop();
      if (!done) { return null; }
      to.push(done);
      apply(done.cells.map(function (cell) {
        return { row: cell.row, column: cell.column, to: back ? cell.from : cell.to };
      }));
      drop(back ? done.born : done.rows);
      told.all();
      save();
      return done.cells[0] && { row: renamed.get(done.cells[0].row) || done.cells[0].row, column: done.cells[0].column };
    }
    sheet.undo = function () { return turn(past, future, true); };
    sheet.redo = function () { return turn(future, past, false); };

    /* What somebody else has written to a cell stays, or is written over. */
    sheet.settle = function (cell, mine) {
      var row = byId.get(cell.row);
      var key = keyOf(cell.row, cell.column);
      pending.delete(key);
      if (mine && row) { set(row, cell.column, cell.value); }
      keep();
      told.all();
      save();
    };

    /* ---- the way to the server ---- */

    function state(name) {
      sheet.state = name;
      told.state();
    }

    function later() {
      window.clearTimeout(retry);
      retry = window.setTimeout(save, RETRY);
    }

    function waiting() {
      return sheet.unsaved().filter(function (cell) { return cell.state === "waits"; });
    }

    function save() {
      if (!sheet.columns.length) { load(function () {}); return; }
      var cells = waiting();
      if (flying || (!cells.length && !dropped.size)) { told.state(); return; }
      var part = cells.slice(0, PART);
      var rest = cells.slice(PART).map(function (cell) { return cell.row; });
      flying = { cells: new Map(), touched: new Set(part.map(function (cell) { return cell.row; })),
        rows: Array.from(dropped).filter(function (id) { return rest.indexOf(id) < 0; }) };
      part.forEach(function (cell) { flying.cells.set(keyOf(cell.row, cell.column), cell.value); });
      told.state();
      ask({ method: "POST", keepalive: part.length <= 20, body: new URLSearchParams({ token: place.dataset.token, cells: JSON.stringify({
        version: sheet.version, dropped: flying.rows,
        changes: part.map(function (cell) { return { row: cell.row, column: cell.column, was: cell.was, value: cell.value }; }) }) }) },
      written);
    }

    function ask(request, answered) {
      request.redirect = "manual";
      request.cache = "no-store";
      window.fetch(address, request).then(function (answer) {
        if (answer.ok) { return answer.json().then(answered); }
        flying = null;
        if (answer.type === "opaqueredirect") {
          state("ended");
        } else if ([403, 404, 409].indexOf(answer.status) >= 0 && request.method === "POST") {
          closed();
        } else {
          state("failed");
          later();
        }
        return null;
      }).catch(function () {
        flying = null;
        state("offline");
        later();
      });
    }

    /* No more is taken: what was not written is shown, and nothing sent any more. */
    function closed() {
      sheet.unsaved().forEach(function (cell) { cell.state = "refused"; });
      dropped.clear();
      load(function () { state("closed"); });
    }

    function written(answer) {
      var sent = flying;
      flying = null;
      var refused = new Map(answer.refused.map(function (one) { return [keyOf(one.row, one.column), one]; }));
      sent.rows.forEach(function (id) { dropped.delete(id); });
      take(answer, sent.rows);
      sent.cells.forEach(function (value, key) {
        var mine = pending.get(key);
        var no = refused.get(key);
        if (!mine) { return; }
        if (no && same(mine.value, value)) {
          mine.state = no.conflict ? "conflict" : "refused";
          mine.detail = no.detail;
          mine.stands = no.stands;
        } else if (!no && same(mine.value, value)) {
          pending.delete(key);
        } else {
          var row = byId.get(mine.row);
          mine.was = row && !no ? raw(row, mine.column) : mine.was;
        }
      });
      endWithBlank();
      keep();
      sheet.state = "";
      told.all();
      save();
    }

    /* What the server says of the sheet; rows that it does not name stay, or are gone where it names all. */
    function take(answer, gone) {
      ["version", "writable", "free", "by", "at", "problems", "more", "totals"].forEach(function (name) { sheet[name] = answer[name]; });
      answer.names.forEach(function (object) { sheet.names.set(object.code, object.name); });
      var there = new Map(answer.rows.map(function (row) { return [row.id, row]; }));
      var mine = sheet.rows.filter(function (row) {
        return !there.has(row.id) && row.id.charAt(0) === "~" && (!answer.all || isNew(row));
      });
      if (answer.all) {
        sheet.rows = answer.rows.filter(function (row) { return !dropped.has(row.id); }).map(function (row) {
          var known = byId.get(row.id);
          if (known) { known.cells = row.cells; }
          return known || row;
        }).concat(mine);
        byId = new Map(sheet.rows.map(function (row) { return [row.id, row]; }));
      } else {
        gone.filter(function (id) { return !there.has(id); }).forEach(function (id) { byId.delete(id); });
        there.forEach(function (row, id) {
          var known = byId.get(id);
          if (known) { known.cells = row.cells; }
          /* It was to go, but somebody has written to it. */
          if (known && gone.indexOf(id) >= 0 && sheet.rows.indexOf(known) < 0) { add(id).cells = row.cells; }
        });
      }
    }

    function load(then) {
      ask({}, function (answer) {
        var first = !sheet.columns.length;
        if (first) {
          sheet.columns = answer.columns;
          sheet.names = new Map(answer.SCHOOL.concat(answer.EXAM_SITE).map(function (one) { return [one.code, one.name]; }));
          sheet.SCHOOL = answer.SCHOOL;
          sheet.EXAM_SITE = answer.EXAM_SITE;
        }
        sheet.FILE = answer.FILE;
        sent = new Map(answer.sent.map(function (id, at) { return [id, at]; }));
        take(answer, []);
        if (first) { takeUp(); }
        endWithBlank();
        sheet.state = "";
        told.all();
        then();
        save();
      });
    }

    /* Adds a file to the sheet and names it in a cell; then(why) where that was not possible. */
    sheet.attach = function (row, column, file, then) {
      var form = new FormData();
      form.append("token", place.dataset.token);
      form.append("file", file);
      window.fetch("files?point=" + place.dataset.point, { method: "POST", body: form, redirect: "manual" }).then(function (answer) {
        if (answer.type === "opaqueredirect") { state("ended"); }
        return answer.ok ? answer.json() : {};
      }).then(function (answer) {
        if (!answer.name) { then(answer.refused || ""); return; }
        if (!sheet.FILE.some(function (one) { return one.name === answer.name; })) {
          sheet.FILE.push({ code: answer.name, name: answer.name });
        }
        sheet.write([{ row: row, column: column, value: answer.name }]);
      }).catch(function () { then(""); });
    };

    /* What others have written meanwhile. */
    function refresh() {
      if (pending.size && sheet.state === "ended") { save(); }
      if (!document.hidden && !flying && !pending.size && sheet.columns.length && !told.busy()) { load(function () {}); }
    }
    window.addEventListener("focus", refresh);
    window.addEventListener("online", save);
    window.setInterval(refresh, FRESH);

    load(function () {});
    return sheet;
  };
})();
