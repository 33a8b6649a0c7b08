package org.ispolnenie.shared.service.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The long works of this node that somebody waits for at a page. A session stays on its node, so who asks is where the work
 * is done.
 */
@ApplicationScoped
public class LongWorks {

    private final Map<String, LongWork> underWay = new ConcurrentHashMap<>();

    /** Does a work under a name that nobody else can guess. */
    public <T> T watched(String name, Function<LongWork, T> work) {
        LongWork mine = new LongWork();
        underWay.put(name, mine);
        try {
            return work.apply(mine);
        } finally {
            underWay.remove(name, mine);
        }
    }

    /** The work of a name, while it is being done. */
    public Optional<LongWork> underWay(String name) {
        return Optional.ofNullable(underWay.get(name));
    }
}
