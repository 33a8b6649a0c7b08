package org.ispolnenie.faults;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What may never be in the database once the engine has done a day: each statement counts the rows that break the rule. */
final class Invariants {

    private static final String OPEN = "c.state in ('ON_CONTROL', 'RETURNED') and c.effective_due is not null";

    private Invariants() {}

    /** The rules in words, each with its statement, for a working day that has been swept. */
    static Map<String, String> on(LocalDate day) {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put(
                "step told twice",
                "select count(*) from (select 1 from reminder group by work_id, due, step, recipient_id"
                        + " having count(*) > 1) twice");
        rules.put("step without a message", "select count(*) from reminder where message_id is null");
        rules.put(
                "step whose message is not there, or is another's",
                "select count(*) from reminder r where r.message_id is not null and"
                        + " if(r.channel = 'LETTER',"
                        + " not exists (select 1 from reminder_letter l where l.id = r.message_id"
                        + "   and l.organization_id = r.recipient_id),"
                        + " not exists (select 1 from notice n where n.id = r.message_id"
                        + "   and n.account_id = r.recipient_id))");
        rules.put(
                "notice of steps without a step",
                "select count(*) from notice n where n.kind in ('DIGEST', 'URGENT')"
                        + " and n.superseded_by is null and not exists"
                        + " (select 1 from reminder r where r.message_id = n.id and r.channel = 'NOTICE')");
        rules.put(
                "letter without a step",
                "select count(*) from reminder_letter l where not exists"
                        + " (select 1 from reminder r where r.message_id = l.id and r.channel = 'LETTER')");
        rules.put(
                "person with two messages of one day's steps",
                // a message that was taken up into a newer one keeps only what is no longer true, and reaches nobody
                "select count(*) from (select 1 from reminder r join notice n on n.id = r.message_id"
                        + " where r.channel = 'NOTICE' and n.superseded_by is null"
                        + " group by r.recipient_id, r.found_on having count(distinct r.message_id) > 1) two");
        rules.put(
                "step of a working day, found on a day off",
                "select count(*) from reminder r join ispolnenie_sweep.day d on d.day = r.found_on where not d.working");
        rules.put(
                "overdue open point and nobody was told so",
                "select count(*) from control_point c where " + OPEN + " and not c.extension_pending"
                        + " and (select number from ispolnenie_sweep.day where day = '" + day + "')"
                        + "  > (select number from ispolnenie_sweep.day where day = c.effective_due)"
                        + " and not exists (select 1 from reminder r where r.work_id = c.id"
                        + "  and r.due = c.effective_due and r.step > 0)");
        rules.put(
                "open point still to be looked at",
                "select count(*) from control_point c where " + OPEN + " and c.look_again_on <= '" + day + "'");
        rules.put("point set aside", "select count(*) from reminder_failure");
        return rules;
    }
}
