ALTER TABLE category ALTER category_id DROP IDENTITY;
