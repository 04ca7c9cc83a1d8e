-- phase 1 [tx] steps 1: change type of articles.author to varchar(50)
ALTER TABLE articles ALTER COLUMN author TYPE varchar(50);
