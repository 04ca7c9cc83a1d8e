ALTER TABLE shift ALTER person TYPE varchar(80);
