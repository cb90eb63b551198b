import '../over-univer';
import '../../rich-api/writing.test';
