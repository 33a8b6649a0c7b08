package org.ispolnenie.schoolsupport.web.school;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ispolnenie.schoolsupport.domain.school.SchoolComment.About;
import org.ispolnenie.schoolsupport.service.comment.SchoolCommentService;

/** Says something about a school, a measure of its roadmap or an indicator. */
@Named
@ViewScoped
public class SchoolCommentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolPassportView page;

    @Inject
    private SchoolCommentService comments;

    /** What is typed, by what it is about: the key of an indicator or a measure, nothing for the school. */
    private final HashMap<String, String> texts = new HashMap<>();

    public String say() {
        say(new About(null, null), "");
        return page.getPlace().after("school", SchoolConfirmation.SAID);
    }

    public String sayOnMeasure(int key) {
        say(new About(key, null), String.valueOf(key));
        return page.getPlace().after("roadmap", SchoolConfirmation.SAID) + "&measure=" + key;
    }

    /** The page stays. */
    public void sayOnIndicator(String key) {
        say(new About(null, key), key);
        texts.remove(key);
        page.reload();
    }

    private void say(About about, String key) {
        comments.comment(
                page.getPlace().project(),
                page.getPlace().school(),
                about,
                Objects.requireNonNullElse(texts.get(key), ""));
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
