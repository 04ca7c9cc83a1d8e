-- phase 1 [tx] steps 1,2,3: create schema Ar.chive "100%" für, create enum Ar.chive "100%" für.Mood, create table Ar.chive "100%" für.Select
CREATE SCHEMA IF NOT EXISTS "Ar.chive ""100%"" für";
CREATE TYPE "Ar.chive ""100%"" für"."Mood" AS ENUM ('a');
CREATE TABLE "Ar.chive ""100%"" für"."Select" (
    id bigint NOT NULL,
    mood "Ar.chive ""100%"" für"."Mood" NOT NULL,
    CONSTRAINT "Select_pkey" PRIMARY KEY (id)
);
