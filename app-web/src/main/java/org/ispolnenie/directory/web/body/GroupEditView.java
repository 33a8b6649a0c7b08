package org.ispolnenie.directory.web.body;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.directory.service.body.GroupDetails;
import org.ispolnenie.directory.service.body.GroupQueries;
import org.ispolnenie.directory.service.body.GroupService;
import org.ispolnenie.directory.service.body.GroupWords;
import org.ispolnenie.directory.web.TypedDay;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** A group being described: what it is called, who belongs to it and when. */
@Named
@ViewScoped
public class GroupEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private GroupQueries groups;

    @Inject
    private GroupService service;

    @Inject
    private AddressParameters asked;

    @Inject
    private DirectoryDay day;

    private boolean fresh;
    private @Nullable Long version;
    private String code = "";
    private String name = "";
    private String aliases = "";
    private String newcomer = "";
    private final ArrayList<EditedMember> members = new ArrayList<>();

    @PostConstruct
    void takeUp() {
        @Nullable String there = asked.text("code");
        fresh = there == null;
        if (there != null) {
            GroupDetails group = groups.group(there, null);
            code = group.group().code();
            version = group.group().version();
            name = group.group().name();
            aliases = String.join("\n", group.group().aliases());
            group.periods().forEach(period -> members.add(new EditedMember(period)));
        }
    }

    public String save() {
        GroupWords words = new GroupWords(
                name,
                WrittenText.text(aliases).lines().toList(),
                IntStream.range(0, members.size())
                        .mapToObj(at -> members.get(at).said("/members/" + at))
                        .toList());
        if (fresh) {
            service.create(code, words);
        } else {
            service.change(code, version, words);
        }
        return "/directory/group.xhtml?faces-redirect=true&saved=true&code=" + code;
    }

    /** Adds the body that was picked, from today on. */
    public void add() {
        OrganizationView picked =
                directory.find(TypedDay.chosen(newcomer, "/newcomer")).orElseThrow();
        members.add(new EditedMember(picked.code(), picked.name(), day.today()));
        newcomer = "";
    }

    public void drop(EditedMember member) {
        members.remove(member);
    }

    public boolean isFresh() {
        return fresh;
    }

    public List<EditedMember> getMembers() {
        return members;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = WrittenText.line(code);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = WrittenText.line(name);
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(@Nullable String aliases) {
        this.aliases = WrittenText.text(aliases);
    }

    public String getNewcomer() {
        return newcomer;
    }

    public void setNewcomer(@Nullable String newcomer) {
        this.newcomer = WrittenText.line(newcomer);
    }
}
