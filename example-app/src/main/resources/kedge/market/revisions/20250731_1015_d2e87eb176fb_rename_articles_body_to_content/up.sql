-- phase 1 [tx] steps 1: rename column articles.body to content
ALTER TABLE articles RENAME COLUMN body TO content;
