@Database(name = "shop")
@EnumValues(name = "state", values = {"new", "sent"}, comment = "of a parcel")
@Domain(
        name = "percentage",
        type = "numeric(5,2)",
        checks = @Check(value = "VALUE BETWEEN 0 AND 100", comment = "nothing above all"))
@CompositeType(
        name = "address",
        attributes = @CompositeType.Attribute(name = "street", type = "text", comment = "with the number"))
@Routine(sql = "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$")
package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.CompositeType;
import dev.kedge.annotation.Database;
import dev.kedge.annotation.Domain;
import dev.kedge.annotation.EnumValues;
import dev.kedge.annotation.Routine;
