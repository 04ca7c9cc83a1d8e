@Database(name = "shop")
@Grant(on = "TABLES", to = "reporting", privileges = Privilege.SELECT)
@Grant(on = "TABLES", to = "app", privileges = {Privilege.SELECT, Privilege.INSERT}, grantable = true)
@Grant(on = "tables in schema \"Old Sales\"", to = "reporting", privileges = Privilege.DELETE)
@Grant(on = "SEQUENCES", to = "app", privileges = Privilege.USAGE)
@Grant(on = "FUNCTIONS", to = "app", privileges = Privilege.EXECUTE)
@Revoke(on = "ROUTINES", privileges = Privilege.EXECUTE)
@Revoke(on = "TYPES", privileges = Privilege.USAGE)
@Routine(sql = "CREATE FUNCTION hidden() RETURNS integer LANGUAGE sql AS 'SELECT 1'")
@Routine(sql = "CREATE FUNCTION open_to_all(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'")
@Grant(on = "FUNCTION open_to_all(integer)", to = "PUBLIC", privileges = Privilege.EXECUTE)
@Revoke(on = "FUNCTION open_to_all(integer)", from = "app", privileges = Privilege.EXECUTE)
@Domain(name = "grade", type = "integer")
@Sequence(name = "numbers")
package shop;

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Domain;
import dev.kedge.annotation.Grant;
import dev.kedge.annotation.Privilege;
import dev.kedge.annotation.Revoke;
import dev.kedge.annotation.Routine;
import dev.kedge.annotation.Sequence;
