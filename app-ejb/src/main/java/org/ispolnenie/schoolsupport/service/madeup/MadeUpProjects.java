package org.ispolnenie.schoolsupport.service.madeup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.assignment.service.evidence.MadeUpDocument;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.directory.service.madeup.MadeUpDirectory;
import org.ispolnenie.protocol.service.deadline.RepeatedDeadlines;
import org.ispolnenie.protocol.service.deadline.WrittenDeadlines;
import org.ispolnenie.shared.service.start.MadeUpContent;

/** Brings the made-up schools into the delivered projects, municipality by municipality. */
@Stateless
@PermitAll
// A transaction a municipality: none holds thirty thousand rows, and a start that is broken off goes on with the next
// one.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MadeUpProjects implements MadeUpContent {

    @Inject
    private MadeUpDirectory region;

    @Inject
    private MadeUpSchools schools;

    @Inject
    private MadeUpDocument document;

    @Inject
    private WrittenDeadlines deadlines;

    @Inject
    private Clock clock;

    @Override
    public void addMadeUp() {
        MadeUpTime time = MadeUpTime.on(clock);
        StoredFile file = document.keep();
        MadeUpRoadmaps roadmaps =
                new MadeUpRoadmaps(MadeUpWords.delivered(), time, new RepeatedDeadlines(deadlines), file);
        schools.describeProjects(time);
        region.all().forEach(municipality -> schools.add(municipality, time, roadmaps));
    }
}
