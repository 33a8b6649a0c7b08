package planted.oversight.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A table of another feature under the name of an entity. */
@Entity
@Table(name = "control_point")
class SecondPoint {

    @Id
    private long id;

    /** And two entities in one table of their own. */
    @Entity
    @Table(name = "calendar_feed")
    static class OneFeed {

        @Id
        private long id;
    }

    @Entity
    @Table(name = "calendar_feed")
    static class OtherFeed {

        @Id
        private long id;
    }
}
