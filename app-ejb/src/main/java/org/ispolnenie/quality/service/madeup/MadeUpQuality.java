package org.ispolnenie.quality.service.madeup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ispolnenie.assignment.service.evidence.MadeUpDocument;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.directory.service.madeup.MadeUpDirectory;
import org.ispolnenie.directory.service.madeup.MadeUpMunicipality;
import org.ispolnenie.protocol.service.deadline.RepeatedDeadlines;
import org.ispolnenie.protocol.service.deadline.WrittenDeadlines;
import org.ispolnenie.shared.service.start.MadeUpContent;

/** Sets of measures of the municipalities that have made-up schools: of the delivered year, and of the next one. */
@Stateless
@PermitAll
// A transaction a set, as with the schools of a municipality.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MadeUpQuality implements MadeUpContent {

    private static final int FIRST_YEAR = 2020;

    @Inject
    private MadeUpDirectory region;

    @Inject
    private MadeUpSets sets;

    @Inject
    private MadeUpDocument document;

    @Inject
    private WrittenDeadlines deadlines;

    @Inject
    private Clock clock;

    @Override
    public void addMadeUp() {
        MadeUpTime time = MadeUpTime.on(clock);
        MadeUpMeasures measures =
                new MadeUpMeasures(MadeUpCycle.delivered(), time, new RepeatedDeadlines(deadlines), document.keep());
        List<MadeUpMunicipality> municipalities = region.all();
        add(municipalities, FIRST_YEAR, MadeUpProgress.FIRST_YEAR, measures);
        if (sets.addFramework(FIRST_YEAR + 1, measures)) {
            add(municipalities, FIRST_YEAR + 1, MadeUpProgress.NEXT_YEAR, measures);
        }
    }

    private void add(
            List<MadeUpMunicipality> municipalities, int year, List<MadeUpProgress> progress, MadeUpMeasures measures) {
        for (int i = 0; i < Math.min(municipalities.size(), progress.size()); i++) {
            MadeUpProgress one = progress.get(i);
            // Nobody judges a year before the one before it has begun.
            boolean early = measures.time().today().getYear() < year - 1;
            sets.add(municipalities.get(i).municipality(), year, early ? one.composing() : one, measures);
        }
    }
}
