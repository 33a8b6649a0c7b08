package planted.reading.item;

import planted.directory.domain.Body;

/** A reader that knows the directory of the product. */
public class ItemReader {

    public String of(Body body) {
        return body.toString();
    }
}
