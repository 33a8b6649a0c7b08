package planted.oversight.persistence;

import java.util.List;

/** Names tables of features below in every way that SQL knows, and writes through views that are open to it. */
final class SqlOverviews {

    static final String OPEN = "select p.label from control_point_view p where p.id = ? for update";
    static final String ADDED = "insert into calendar_feed (id) select a.id from account_view a";
    static final String JOINED =
            "update calendar_feed f join account_view a on a.id = f.live_for set f.token = '', f.day = if(a.id, 1, 2) where a.id = 1";
    static final String DROPPED =
            "delete f from calendar_feed f join account_view a on a.id = f.live_for where a.id = 1";

    static final String QUOTED = "select c.id from `execution_report` c";
    static final String WITH_SCHEMA = "select c.id from ispolnenie.control_point_history c";
    static final String AFTER_A_COMMENT = "select c.id from /* all */ doubt c";
    static final String IN_BRACKETS =
            "select 1 from calendar_feed f left join (protocol p join decision d on d.id = p.id) on 1";
    static final String IN_CAPITALS = "SELECT C.ID FROM EVIDENCE C";

    static final String DELETED_VIEW = "delete c from control_point_view c where c.id = 1";
    static final String JOINED_VIEW =
            "update calendar_feed f join protocol_view p on p.id = f.id set f.token = '', p.number = '' where f.id = 1";
    static final String IGNORED_VIEW = "update ignore decision_view d set d.text = ''";
    static final String UNQUALIFIED =
            "update calendar_feed f join account_view a on a.id = f.live_for set label = '' where 1";
    static final String HALF = "update calendar_feed f join account_view a on a.id = f.live_for";
    static final String QUOTED_VIEW = "update `assignment_view` a set a.state = ''";
    static final String UNTOLD = "update %s set name = ''";

    private SqlOverviews() {}

    static List<String> pieces() {
        return List.of(
                "select c.id from %s c".formatted("point_comment"),
                "select c.id from",
                "sub_assignment c",
                "delete from",
                "deputyship where id = 1");
    }
}
