-- phase 1 [tx] steps 1,2: create schema tool, create extension pg_trgm
CREATE SCHEMA IF NOT EXISTS tool;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA tool;
