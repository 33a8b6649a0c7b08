package org.ispolnenie.notification.persistence.reminder;

import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Measures beside the control points of a {@link ReminderWorld}: a school of the north with a team and a curator, one where
 * nobody can sign in, and the set of measures of the north for 2019.
 */
final class DueMeasures {

    static final long SCHOOL = 5;
    static final long SILENT_SCHOOL = 6;
    static final long TEAM = 41;
    static final long CURATOR = 51;

    private static final long PROJECT = 600;
    private static final long SET = 700;
    private static final String NO_REASONS = "[]";

    private final EmbeddedDatabase database;
    private final AtomicLong ids = new AtomicLong(10_000);

    DueMeasures(EmbeddedDatabase database) {
        this.database = database;
    }

    static void clear(EmbeddedDatabase database) {
        for (String table : List.of(
                "measure_progress",
                "roadmap_measure",
                "roadmap_version",
                "roadmap",
                "school_curator",
                "project_school",
                "support_project_stage",
                "support_project",
                "quality_recommendation",
                "quality_measure",
                "quality_set")) {
            database.execute("delete from " + table);
        }
        database.execute("update organization set parent_id = null, successor_id = null");
    }

    void begin() {
        database.execute("insert into support_project (id, version, code, title, kind, goal, operator) values ("
                + PROJECT + ", 1, 'LOW', 'Проект', 'LOW_RESULTS', '', 'LOIRO')");
        school(SCHOOL, "S1");
        school(SILENT_SCHOOL, "S2");
        account(TEAM, "team", SCHOOL, "SCHOOL_TEAM");
        account(CURATOR, "curator", null, "CURATOR");
        curator(SCHOOL, "2019-01-01", null);
        database.execute(
                "insert into quality_set (id, version, organization_id, set_year, state, round, changes) values (" + SET
                        + ", 1, " + NORTH + ", 2019, 'ACCEPTED', 1, 0)");
    }

    private void school(long id, String code) {
        database.execute(
                "insert into organization (id, version, code, kind, name, short_name, valid_from, parent_id) values ("
                        + id + ", 1, '" + code + "', 'SCHOOL', '" + code + "', '" + code + "', '2000-01-01', " + NORTH
                        + ")");
        database.execute("insert into project_school (id, version, project_id, school_id, included_school_id, profile,"
                + " included_on, included_by, included_at, changed_by, changed_at, changes) values (" + support(id)
                + ", 1, "
                + PROJECT + ", " + id + ", " + id + ", '{}', '2019-01-01', 'c', '2019-01-01', 'c', '2019-01-01', 0)");
        database.execute(
                "insert into roadmap (id, version, project_school_id, approved_version, next_key, changes) values ("
                        + roadmap(id) + ", 1, " + support(id) + ", 1, 1, 0)");
    }

    private static long support(long school) {
        return school * 100;
    }

    private static long roadmap(long school) {
        return school * 100 + 1;
    }

    private void account(long id, String login, @Nullable Long body, String role) {
        database.execute(
                "insert into account (id, version, login, display_name, password_hash, organization_id, active,"
                        + " failed_attempts, heads, email) values (" + id + ", 1, '" + login + "', '" + login
                        + "', '', " + body
                        + ", true, 0, false, '" + login + "@example.org')");
        database.execute("insert into account_role (account_id, role) values (" + id + ", '" + role + "')");
    }

    void curator(long school, String from, @Nullable String to) {
        database.execute(
                "insert into school_curator (id, version, project_school_id, login, valid_from, valid_to, named_by,"
                        + " named_at) values (" + ids.incrementAndGet() + ", 1, " + support(school) + ", 'curator', '"
                        + from + "', "
                        + (to == null ? "null" : "'" + to + "'") + ", 'c', '2019-01-01')");
    }

    /** A measure of the approved roadmap; its id. */
    long ofRoadmap(long school, String due) {
        long id = ids.incrementAndGet();
        planned(school, id, due, 1, Integer.MAX_VALUE);
        database.execute(
                "insert into measure_progress (id, version, roadmap_id, measure_key, state, moved_by, moved_at) values ("
                        + id + ", 1, " + roadmap(school) + ", " + id + ", 'PLANNED', 'c', '2019-01-01')");
        return id;
    }

    /** How a measure is planned in the versions from … to. */
    void planned(long school, long measure, String due, int from, int to) {
        database.execute(
                "insert into roadmap_measure (id, version, roadmap_id, measure_key, from_version, to_version, ordinal,"
                        + " stage, title, deadline, due, due_why, responsible, expected_result) values ("
                        + ids.incrementAndGet()
                        + ", 1, " + roadmap(school) + ", " + measure + ", " + from + ", " + to
                        + ", 0, 'EXECUTION', 'Курсы', 'срок', '"
                        + due + "', '" + NO_REASONS + "', 'директор', 'карта')");
    }

    /** The next version of the roadmap, in which the measure has another date, or is no more. */
    void nextVersion(long school, long measure, @Nullable String due) {
        database.execute("update roadmap_measure set to_version = 1 where measure_key = " + measure);
        if (due != null) {
            planned(school, measure, due, 2, Integer.MAX_VALUE);
        }
        database.execute("update roadmap set approved_version = 2 where id = " + roadmap(school));
    }

    void roadmapIsADraft(long school) {
        database.execute("update roadmap set approved_version = null, draft_version = 1 where id = " + roadmap(school));
    }

    void exclude(long school) {
        database.execute("update project_school set excluded_on = '2019-11-01', included_school_id = null where id = "
                + support(school));
    }

    /** A measure of the set; its id. */
    long ofSet(String due) {
        long id = ids.incrementAndGet();
        database.execute(
                "insert into quality_measure (id, version, set_id, direction, stage, title, basis_kind, responsible,"
                        + " deadline, due, due_why, indicator, indicator_source, better_value, state, written_by, written_at, writings)"
                        + " values (" + id + ", 1, " + SET
                        + ", '1.1', 'ANALYSIS', 'Анализ', 'OTHER', 'отдел', 'срок', '" + due + "', '"
                        + NO_REASONS + "', 'доля', 'ОКО', 'HIGHER', 'PLANNED', 'c', '2019-01-01', 0)");
        return id;
    }

    /** Feedback on a recommendation of an analysis; the id of the recommendation. */
    long feedback(long analysis, String due) {
        long id = ids.incrementAndGet();
        database.execute(
                "insert into quality_recommendation (id, version, measure_id, text, addressees, published_on, deadline,"
                        + " due, due_why, recorded_by, recorded_at) values (" + id + ", 1, " + analysis
                        + ", 'Провести', 'школы', '2019-10-01', 'срок', '" + due + "', '" + NO_REASONS
                        + "', 'c', '2019-10-01')");
        return id;
    }

    void set(String state) {
        database.execute("update quality_set set state = '" + state + "' where id = " + SET);
    }

    /** What became of a measure: {@code table set … where id = …}. */
    void change(String table, long id, String what) {
        database.execute("update " + table + " set " + what + " where id = " + id);
    }
}
