package org.ispolnenie.quality.web.set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.quality.service.set.CompositionQueries;
import org.ispolnenie.quality.service.set.SetProgress;
import org.ispolnenie.quality.web.SetMark;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** What the card of a control point says of the set of measures that it waits for. */
@Named("setOfPoint")
@RequestScoped
public class SetOfPointView {

    @Inject
    private CompositionQueries compositions;

    @Inject
    private Words words;

    private @Nullable Optional<SetProgress> progress;

    /** Null where no set is ordered. */
    public @Nullable SetProgress of(long pointId) {
        if (progress == null) {
            progress = compositions.progress(pointId);
        }
        return progress.orElse(null);
    }

    public SetMark mark(SetProgress of) {
        return SetMark.of(of.state());
    }

    /** «Меры есть в 40 из 64 стадий, всего мер: 57». */
    public String said(SetProgress of) {
        return words.fill(words.text("quality", "progressOf"), List.of(of.filled(), of.stages(), of.measures()));
    }
}
