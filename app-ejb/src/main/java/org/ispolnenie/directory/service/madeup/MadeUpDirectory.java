package org.ispolnenie.directory.service.madeup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.madeup.MadeUpRegion;
import org.ispolnenie.directory.service.madeup.MadeUpMunicipality.School;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.Act;

/** Loads schools and exam sites that do not exist, and people to try their work as; tells other features what there is. */
@Stateless
@PermitAll
public class MadeUpDirectory {

    /** Whose curators are: the operator of the delivered projects. */
    private static final String OPERATOR = "LOIRO";

    /** Of every municipality these schools can be signed in for: an ordinary one, and a gymnasium where there is one. */
    private static final Set<Integer> SCHOOLS_WITH_PEOPLE = Set.of(1, 9);

    @Inject
    private DirectoryRepository directory;

    @Inject
    private VerifiedPasswords passwords;

    @Inject
    private Clock clock;

    /** Loads the schools and exam sites, marked as made up, for every municipality there is now; once. */
    public void load() {
        List<Organization> madeUp = madeUp(municipalities());
        if (stored(madeUp).isEmpty()) {
            madeUp.forEach(directory::add);
        }
    }

    /** People of the embedded run, all with its password: a curator a municipality, teams of some schools. */
    public void createAccounts(String password) {
        String hash = passwords.hash(password.toCharArray());
        Organization operator = directory.organization(OPERATOR).orElseThrow();
        for (MadeUpMunicipality one : all()) {
            String municipality = one.municipality().name();
            create(
                    MadeUpRegion.curator(one.municipality().code()),
                    "Куратор школ: " + municipality + MadeUpRegion.MARK,
                    hash,
                    operator,
                    Role.CURATOR);
            List<School> schools = one.schools();
            SCHOOLS_WITH_PEOPLE.stream()
                    .filter(number -> number <= schools.size())
                    .forEach(number -> {
                        String code = schools.get(number - 1).school().code();
                        Organization school = directory.organization(code).orElseThrow();
                        create(
                                MadeUpRegion.team(code),
                                "Команда: " + school.shortName(),
                                hash,
                                school,
                                Role.SCHOOL_TEAM);
                    });
        }
    }

    private void create(String login, String name, String hash, Organization body, Role role) {
        if (directory.account(login).isEmpty()) {
            directory.add(new Account(login, name, hash, body, Set.of(role)));
        }
    }

    /** The municipalities that have made-up schools, by code. */
    public List<MadeUpMunicipality> all() {
        List<Organization> municipalities = municipalities();
        var schools = stored(madeUp(municipalities)).stream()
                .filter(one -> one.kind() == OrganizationKind.SCHOOL)
                .sorted(Comparator.comparing(Organization::code))
                .collect(Collectors.groupingBy(
                        one -> one.parent().map(Organization::code).orElse("")));
        return municipalities.stream()
                .filter(one -> schools.containsKey(one.code()))
                .map(one -> new MadeUpMunicipality(
                        new OrganizationRef(one.id(), one.code(), one.shortName()),
                        schools.getOrDefault(one.code(), List.of()).stream()
                                .map(school -> new School(OrganizationRef.of(school), school.validFrom()))
                                .toList(),
                        directory
                                .account(MadeUpRegion.curator(one.code()))
                                .map(Account::login)
                                .orElse(null)))
                .toList();
    }

    private List<Organization> municipalities() {
        LocalDate today = LocalDate.now(clock);
        return directory.bodies().stream()
                .filter(body -> body.kind() == OrganizationKind.MUNICIPAL_AUTHORITY && body.existsOn(today))
                .toList();
    }

    private List<Organization> madeUp(List<Organization> municipalities) {
        return MadeUpRegion.objects(municipalities, new Act(MadeUpRegion.PERSON, clock.instant()));
    }

    private List<Organization> stored(List<Organization> madeUp) {
        return directory.organizations(madeUp.stream().map(Organization::code).toList());
    }
}
