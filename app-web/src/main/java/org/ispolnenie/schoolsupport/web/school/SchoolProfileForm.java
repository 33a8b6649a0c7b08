package org.ispolnenie.schoolsupport.web.school;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.directory.service.OrganizationReader.Choice;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.schoolsupport.domain.school.RiskLevel;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.schoolsupport.service.school.SchoolService;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** The municipality says why a school was chosen, what its risks are and which schools help it. */
@Named
@ViewScoped
public class SchoolProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 500;

    @Inject
    private SchoolPassportView page;

    @Inject
    private SchoolService service;

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private Words words;

    @Inject
    private PageDay day;

    private long version;
    private final ArrayList<CriterionLine> criteria = new ArrayList<>();
    private final ArrayList<RiskLine> risks = new ArrayList<>();
    private List<String> partners = new ArrayList<>();
    private final FieldFaults faults = new FieldFaults();
    private boolean overtaken;
    private transient @Nullable List<OrganizationView> schools;

    @PostConstruct
    void takeUp() {
        version = page.getPassport().version();
        SchoolProfile known = page.getPassport().profile();
        known.criteria().forEach(one -> criteria.add(new CriterionLine(one.code(), one.text())));
        known.risks().forEach(one -> risks.add(new RiskLine(one.text(), one.level())));
        partners.addAll(known.partners());
    }

    public @Nullable String save() {
        faults.clear();
        overtaken = false;
        criteria.removeIf(line -> line.getText().isEmpty());
        risks.removeIf(line -> line.getText().isEmpty());
        Set<String> taken = new HashSet<>();
        try {
            SchoolProfile profile = new SchoolProfile(
                    criteria.stream().map(line -> line.criterion(taken)).toList(),
                    risks.stream().map(RiskLine::risk).toList(),
                    partners);
            service.describe(page.getPlace().project(), page.getPlace().school(), version, profile);
        } catch (ValidationException refused) {
            faults.tell(refused, words);
            return null;
        } catch (StaleVersionException stale) {
            page.reload();
            version = page.getPassport().version();
            overtaken = true;
            return null;
        }
        return page.getPlace().after("school", SchoolConfirmation.PROFILE);
    }

    public void addCriterion() {
        criteria.add(new CriterionLine(CriterionKind.OTHER.name(), ""));
    }

    public void dropCriterion(CriterionLine line) {
        criteria.remove(line);
    }

    public void addRisk() {
        risks.add(new RiskLine("", RiskLevel.MEDIUM));
    }

    public void dropRisk(RiskLine line) {
        risks.remove(line);
    }

    /** What may be chosen for a criterion: the usual ones, and the code it has. */
    public List<String> kinds(CriterionLine line) {
        return Stream.concat(Stream.of(CriterionKind.values()).map(CriterionKind::name), Stream.of(line.getCode()))
                .distinct()
                .toList();
    }

    /** How a criterion is called; a code from elsewhere by itself. */
    public String kind(String code) {
        String key = "CriterionKind." + code;
        String text = words.text("schoolsupport", key);
        return text.equals(key) ? code : text;
    }

    public List<RiskLevel> getLevels() {
        return List.of(RiskLevel.values());
    }

    /** Every other school of the region. */
    public List<OrganizationView> getSchools() {
        if (schools == null) {
            Choice all = new Choice(OrganizationKind.SCHOOL, null, null, day.getToday());
            schools = organizations.list(all, ALL, null).items().stream()
                    .filter(school -> !school.code().equals(page.getPlace().school()))
                    .toList();
        }
        return schools;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public List<CriterionLine> getCriteria() {
        return criteria;
    }

    public List<RiskLine> getRisks() {
        return risks;
    }

    public List<String> getPartners() {
        return partners;
    }

    public void setPartners(@Nullable List<String> partners) {
        this.partners = partners == null ? new ArrayList<>() : new ArrayList<>(partners);
    }

    public FieldFaults getFaults() {
        return faults;
    }
}
