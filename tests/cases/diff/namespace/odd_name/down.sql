-- phase 1 [tx] steps 1,2,3: drop table Ar.chive "100%" für.Select, drop enum Ar.chive "100%" für.Mood, drop schema Ar.chive "100%" für
DROP TABLE "Ar.chive ""100%"" für"."Select";
DROP TYPE "Ar.chive ""100%"" für"."Mood";
DROP SCHEMA "Ar.chive ""100%"" für";
