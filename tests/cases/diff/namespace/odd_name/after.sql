CREATE SCHEMA "Ar.chive ""100%"" für";
CREATE TYPE "Ar.chive ""100%"" für"."Mood" AS ENUM ('a');
CREATE TABLE "Ar.chive ""100%"" für"."Select" (id bigint CONSTRAINT "Select_pkey" PRIMARY KEY, mood "Ar.chive ""100%"" für"."Mood" NOT NULL);
