package org.ispolnenie.directory.web.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.directory.service.DirectoryQueries.AccountView;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.directory.service.body.BodyQueries;
import org.ispolnenie.directory.service.body.BodyView;
import org.ispolnenie.directory.service.body.ChangeView;
import org.ispolnenie.directory.service.body.PersonInChargeView;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** One body: its names, its groups, who signs in for it and who is in charge, what is open, what was changed. */
@Named
@RequestScoped
public class BodyPageView {

    @Inject
    private BodyQueries bodies;

    @Inject
    private AddressParameters asked;

    private @Nullable BodyView body;
    private @Nullable List<PersonInChargeView> inCharge;
    private @Nullable List<AccountView> accounts;
    private @Nullable List<ChangeView> changes;
    private @Nullable Long openWork;

    public BodyView getBody() {
        if (body == null) {
            body = bodies.body(asked.required("code"));
        }
        return body;
    }

    public OrganizationView getOrganization() {
        return getBody().organization();
    }

    public String getCode() {
        return getOrganization().code();
    }

    public List<PersonInChargeView> getInCharge() {
        if (inCharge == null) {
            inCharge = bodies.inCharge(getCode());
        }
        return inCharge;
    }

    public List<AccountView> getAccounts() {
        if (accounts == null) {
            accounts = bodies.accounts(getCode());
        }
        return accounts;
    }

    public List<ChangeView> getChanges() {
        if (changes == null) {
            changes = bodies.changes(getCode());
        }
        return changes;
    }

    public long getOpenWork() {
        if (openWork == null) {
            openWork = bodies.openWork(getCode());
        }
        return openWork;
    }
}
