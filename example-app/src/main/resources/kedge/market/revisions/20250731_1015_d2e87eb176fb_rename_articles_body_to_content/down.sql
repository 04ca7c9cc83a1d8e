-- phase 1 [tx] steps 1: rename column articles.content to body
ALTER TABLE articles RENAME COLUMN content TO body;
