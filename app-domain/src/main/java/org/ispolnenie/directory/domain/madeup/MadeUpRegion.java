package org.ispolnenie.directory.domain.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.shared.domain.Act;

/**
 * Schools and exam sites of a region that does not exist, for demonstrations and measurements: the same at every call, as
 * many for a municipality as a district of its size has, and marked as made up in code and name.
 */
public final class MadeUpRegion {

    /** What the codes of everything made up begin with. */
    public static final String CODE_PREFIX = "DEMO-";

    /** What the name of everything made up ends with. */
    public static final String MARK = " (вымышлено)";

    /** Who is recorded as having done all of it, as people read it: no person, and no login (these have small letters). */
    public static final String PERSON = "Вымышленные данные";

    private static final LocalDate SINCE = LocalDate.of(2010, 9, 1);

    /** By the place of the municipality in the order of codes; further ones begin again. Of 18 they are 330 and 120. */
    private static final int[] SCHOOLS = {15, 16, 20, 38, 34, 36, 17, 11, 18, 9, 19, 21, 8, 17, 9, 15, 22, 5};

    private static final int[] EXAM_SITES = {5, 5, 7, 14, 12, 13, 6, 5, 7, 4, 7, 8, 3, 6, 4, 6, 6, 2};

    /** Every so many schools one is of this type. */
    private static final int GYMNASIUM = 9;

    private static final int LYCEUM = 7;
    private static final int BASIC = 4;

    private MadeUpRegion() {}

    /**
     * Its schools and exam sites.
     *
     * @param municipalities in the order of their codes
     */
    public static List<Organization> objects(List<Organization> municipalities, Act act) {
        List<Organization> objects = new ArrayList<>();
        for (int place = 0; place < municipalities.size(); place++) {
            Organization municipality = municipalities.get(place);
            IntStream.rangeClosed(1, SCHOOLS[place % SCHOOLS.length])
                    .mapToObj(number -> school(municipality, number, act))
                    .forEach(objects::add);
            IntStream.rangeClosed(1, EXAM_SITES[place % EXAM_SITES.length])
                    .mapToObj(number -> examSite(municipality, number, act))
                    .forEach(objects::add);
        }
        return objects;
    }

    /** How the person signs in who serves the schools of a municipality. */
    public static String curator(String municipality) {
        return login("curator.", CODE_PREFIX + municipality);
    }

    /** How the team of a school signs in. */
    public static String team(String school) {
        return login("school.", school);
    }

    private static String login(String kind, String code) {
        return kind + code.toLowerCase(Locale.ROOT);
    }

    private static Organization school(Organization municipality, int number, Act act) {
        String code = CODE_PREFIX + municipality.code() + "-%02d".formatted(number);
        String shortName = shortType(number) + " № " + number + ", " + municipality.shortName() + MARK;
        String name = type(number) + " № " + number + ", " + municipality.name() + MARK;
        return new Organization(code, object(OrganizationKind.SCHOOL, name, shortName, municipality), act);
    }

    private static Organization examSite(Organization municipality, int number, Act act) {
        String code = CODE_PREFIX + municipality.code() + "-P%02d".formatted(number);
        String name = "ППЭ № %02d на базе школы № %d, %s%s".formatted(number, number, municipality.shortName(), MARK);
        return new Organization(code, object(OrganizationKind.EXAM_SITE, name, name, municipality), act);
    }

    private static OrganizationDescription object(
            OrganizationKind kind, String name, String shortName, Organization municipality) {
        LocalDate from = municipality.validFrom().isAfter(SINCE) ? municipality.validFrom() : SINCE;
        return new OrganizationDescription(kind, name, shortName, municipality, from, null, List.of());
    }

    private static String type(int number) {
        return number % GYMNASIUM == 0
                ? "Гимназия"
                : number % LYCEUM == 0
                        ? "Лицей"
                        : number % BASIC == 0
                                ? "Основная общеобразовательная школа"
                                : "Средняя общеобразовательная школа";
    }

    private static String shortType(int number) {
        return number % GYMNASIUM == 0
                ? "Гимназия"
                : number % LYCEUM == 0 ? "Лицей" : number % BASIC == 0 ? "ООШ" : "СОШ";
    }
}
