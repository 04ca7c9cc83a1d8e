package dev.kedge.core.language;

import dev.kedge.core.language.spec.GrantSpec;
import dev.kedge.core.language.spec.OwnerSpec;
import dev.kedge.core.language.spec.RevocationSpec;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.stability.Stable;
import dev.kedge.core.step.ChangeOwner;
import dev.kedge.core.step.GrantPrivileges;
import dev.kedge.core.step.RestoreDefaults;
import dev.kedge.core.step.ReturnOwner;
import dev.kedge.core.step.RevokeDefaults;
import dev.kedge.core.step.RevokeGrantOption;
import dev.kedge.core.step.RevokePrivileges;

/** Steps of owners and privileges. */
@Stable
public class RightSteps extends RoutineSteps {
    RightSteps() {}

    /** Gives an object to a role. */
    public static StepSpec changeOwner(OwnerSpec owner) {
        return new StepSpec(ChangeOwner.class, owner);
    }

    /** Gives a role privileges on an object, or the right to pass on some that it has. */
    public static StepSpec grantPrivileges(GrantSpec grant) {
        return new StepSpec(GrantPrivileges.class, grant);
    }

    /** Gives {@code PUBLIC} or the owner of an object privileges back that they had when the object was created. */
    public static StepSpec restoreDefaults(RevocationSpec revocation) {
        return new StepSpec(RestoreDefaults.class, revocation);
    }

    /** Gives an object back to the role that migrates. */
    public static StepSpec returnOwner(OwnerSpec owner) {
        return new StepSpec(ReturnOwner.class, owner);
    }

    /** Takes privileges on an object from {@code PUBLIC} or from its owner, which have them since the object was created. */
    public static StepSpec revokeDefaults(RevocationSpec revocation) {
        return new StepSpec(RevokeDefaults.class, revocation);
    }

    /** Takes from a role the right to pass privileges on, and leaves it the privileges. */
    public static StepSpec revokeGrantOption(GrantSpec grant) {
        return new StepSpec(RevokeGrantOption.class, grant);
    }

    /** Takes privileges on an object from a role. */
    public static StepSpec revokePrivileges(GrantSpec grant) {
        return new StepSpec(RevokePrivileges.class, grant);
    }
}
