package org.ispolnenie.collection.domain.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where it is kept which decisions ask for which forms, and what their bodies have filled in. */
public interface SheetRepository {

    /** The form that an item or sub-item itself asks for. */
    Optional<AttachedForm> attached(long protocolId, String number);

    /** The forms of these numbers of a protocol. */
    List<AttachedForm> attached(long protocolId, Collection<String> numbers);

    /** All that are attached, by protocol and number. */
    List<AttachedForm> attached();

    /** @throws org.ispolnenie.shared.domain.StaleVersionException if another was added there meanwhile */
    void add(AttachedForm attached);

    void remove(AttachedForm attached);

    Optional<Sheet> sheet(long controlPointId);

    /** The same, locked; its control point is locked before it. To look for one that is not there makes others wait. */
    Optional<Sheet> sheetForChange(long controlPointId);

    List<Sheet> sheets(Collection<Long> controlPointIds);

    /** The same, locked. */
    List<Sheet> sheetsForChange(Collection<Long> controlPointIds);

    /** The last sendings of these control points, by control point; of those that have sent nothing there is none. */
    Map<Long, SheetSending> lastSendings(Collection<Long> controlPointIds);

    void add(Sheet sheet);

    /** The files that cells of the sheet of a control point may name, in the order they came. */
    List<SheetFile> files(long controlPointId);

    /** @throws org.ispolnenie.shared.domain.StaleVersionException if another of its name was added meanwhile */
    void add(SheetFile file);

    /** What was changed is written, so that others see it with its new version. */
    void flush();
}
