-- phase 1 [tx] steps 1,2: create schema Odd staging, create schema staging
CREATE SCHEMA IF NOT EXISTS "Odd staging";
CREATE SCHEMA IF NOT EXISTS staging;
