package planted.directory.domain;

/** More components than a record has room for. */
public record ItemRow(
        long id,
        long version,
        String number,
        String text,
        String kind,
        String body,
        String person,
        String due,
        String state,
        String reason,
        String basis) {}
