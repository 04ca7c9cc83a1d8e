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

    /**
     * Changes the owner of an object.
     *
     * @param owner the object and its owner
     * @return the spec of the step
     */
    public static StepSpec changeOwner(OwnerSpec owner) {
        return new StepSpec(ChangeOwner.class, owner);
    }

    /**
     * Grants privileges on an object to a role, or the grant option for privileges that the role has.
     *
     * @param grant the object, the role and the privileges
     * @return the spec of the step
     */
    public static StepSpec grantPrivileges(GrantSpec grant) {
        return new StepSpec(GrantPrivileges.class, grant);
    }

    /**
     * Grants default privileges to {@code PUBLIC} or the owner again, after they were revoked.
     *
     * @param revocation the object, the role and the privileges
     * @return the spec of the step
     */
    public static StepSpec restoreDefaults(RevocationSpec revocation) {
        return new StepSpec(RestoreDefaults.class, revocation);
    }

    /**
     * Makes the migrating role the owner of an object again.
     *
     * @param owner the object and its owner
     * @return the spec of the step
     */
    public static StepSpec returnOwner(OwnerSpec owner) {
        return new StepSpec(ReturnOwner.class, owner);
    }

    /**
     * Revokes default privileges from {@code PUBLIC} or the owner: those that they get when the object is created.
     *
     * @param revocation the object, the role and the privileges
     * @return the spec of the step
     */
    public static StepSpec revokeDefaults(RevocationSpec revocation) {
        return new StepSpec(RevokeDefaults.class, revocation);
    }

    /**
     * Revokes the grant option from a role, which keeps the privileges.
     *
     * @param grant the object, the role and the privileges
     * @return the spec of the step
     */
    public static StepSpec revokeGrantOption(GrantSpec grant) {
        return new StepSpec(RevokeGrantOption.class, grant);
    }

    /**
     * Revokes privileges on an object from a role.
     *
     * @param grant the object, the role and the privileges
     * @return the spec of the step
     */
    public static StepSpec revokePrivileges(GrantSpec grant) {
        return new StepSpec(RevokePrivileges.class, grant);
    }
}
