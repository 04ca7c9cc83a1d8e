ALTER TABLE customer ADD COLUMN vip boolean NOT NULL DEFAULT false;
